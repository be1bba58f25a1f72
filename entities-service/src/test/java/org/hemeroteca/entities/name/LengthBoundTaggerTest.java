package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.described;
import static org.hemeroteca.entities.name.NameTexts.finding;
import static org.hemeroteca.entities.name.NameTexts.segmented;

import java.util.Map;
import org.hemeroteca.entities.annotation.Candidate.Type;
import org.hemeroteca.entities.annotation.Warning;
import org.junit.jupiter.api.Test;

class LengthBoundTaggerTest {
    private static final String START = "Eulen y OTAN. ";
    private static final String LONG = START + "y ".repeat(LengthBoundTagger.MOST_WORDS);

    private final LengthBoundTagger tagger = new LengthBoundTagger(
            finding(Map.of("OTAN", Type.ORGANIZATION)), finding(Map.of("Eulen", Type.ORGANIZATION)));

    @Test
    void tag_article_isLeftToTheUsualTagger() {
        assertThat(described(START, tagger.tag(segmented(START)))).containsExactly("ORGANIZATION OTAN");
    }

    @Test
    void tag_longText_isLeftToTheQuickTagger() {
        assertThat(described(LONG, tagger.tag(segmented(LONG)))).containsExactly("ORGANIZATION Eulen");
    }

    @Test
    void tag_fewEndlessWords_areLeftToTheQuickTagger() {
        String text = START + ("x".repeat(999) + " ").repeat(201);
        assertThat(described(text, tagger.tag(segmented(text)))).containsExactly("ORGANIZATION Eulen");
    }

    @Test
    void warn_longText_saysWhichEngineFoundTheNames() {
        assertThat(new LongTextWarning().annotate(segmented(LONG)))
                .extracting(Warning::message)
                .containsExactly(
                        "The text has more than 30,000 words or 200,000 characters: the fast engine found its names"
                                + " instead of the accurate one.");
        assertThat(new LongTextWarning().annotate(segmented(START))).isEmpty();
    }
}
