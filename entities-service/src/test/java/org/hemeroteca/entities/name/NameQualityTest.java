package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hemeroteca.entities.name.NameTexts.segmented;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Floors under the quality of the fast engine; the figures are printed. */
class NameQualityTest {
    /** Folder with the annotated texts that are not part of the project. */
    private static final String CORPORA = System.getProperty("hemeroteca.corpora", "");

    private final NameAnnotator annotator = NameAnnotator.voting(CrfTagger.load());

    @Test
    void annotate_seeds_reachesTheFloors() throws IOException {
        NameScore score = score("seeds", Path.of("../seeds"), Path.of("../seeds/gold"));
        assertThat(score.named()).isGreaterThan(0.93);
        assertThat(score.actorOrPlace()).isGreaterThan(0.8);
    }

    @Test
    void annotate_developmentTexts_reachesTheFloors() throws IOException {
        assumeThat(CORPORA)
                .as("SKIPPED: no -Dhemeroteca.corpora=FOLDER with gold/dev, so unseen texts were not measured")
                .isNotEmpty();
        Path dev = Path.of(CORPORA, "gold", "dev");
        NameScore score = score("dev", dev, dev);
        assertThat(score.named()).isGreaterThan(0.8);
        assertThat(score.actorOrPlace()).isGreaterThan(0.82);
    }

    private NameScore score(String name, Path texts, Path gold) throws IOException {
        NameScore score = NameScore.of(texts, gold, text -> annotator.annotate(segmented(text)));
        System.out.printf("Names, fast engine, %s: %s%n", name, score);
        return score;
    }
}
