package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.annotation.TimeExpression.Usage;
import org.hemeroteca.entities.text.CodePoints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Floors on the corpora that may not be shipped. Their folder comes from the system property {@code hemeroteca.corpora}: the TempEval-3
 * Spanish training part and MEANTIME, as {@code data/timex/*.json.gz}. Without it the test is skipped and says so.
 */
class ExternalCorporaTest {
    private static final String FOLDER = "hemeroteca.corpora";

    /** Relaxed F1 counts any shared character here, which differs by a few tenths from the token-wise figure. */
    @ParameterizedTest
    @CsvSource({"te3train,false,95.0,88.0", "meantime,true,93.0,78.0"})
    void annotate_corpus_reachesItsFloor(String corpus, boolean withoutAges, double relaxed, double value)
            throws IOException {
        String folder = System.getProperty(FOLDER);
        assumeTrue(folder != null, "SKIPPED: no corpora to measure on; give their folder as -D" + FOLDER + "=…");
        var score = new Score(withoutAges);
        for (JsonNode text : read(Path.of(folder, "data", "timex", corpus + ".json.gz"))) {
            score.add(text);
        }
        System.out.println(corpus + ": " + score);
        assertThat(score.relaxed()).isGreaterThanOrEqualTo(relaxed);
        assertThat(score.value()).isGreaterThanOrEqualTo(value);
    }

    private static JsonNode read(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static final class Score {
        private final boolean withoutAges;
        private int gold;
        private int found;
        private int recalled;
        private int precise;
        private int valued;

        Score(boolean withoutAges) {
            this.withoutAges = withoutAges;
        }

        void add(JsonNode node) {
            String text = node.get("text").asText();
            CodePoints points = CodePoints.of(text);
            List<TimeExpression> answers = Tagging.expressions(
                            text, node.get("dct").asText())
                    .stream()
                    .filter(e -> !withoutAges || e.usage() != Usage.AGE && e.usage() != Usage.SPORT)
                    .toList();
            var matched = new ArrayList<TimeExpression>();
            for (JsonNode timex : node.get("gold")) {
                List<TimeExpression> here = answers.stream()
                        .filter(e -> points.fromUnits(e.span().start())
                                        < timex.get("e").asInt()
                                && timex.get("s").asInt()
                                        < points.fromUnits(e.span().end()))
                        .toList();
                matched.addAll(here);
                recalled += here.isEmpty() ? 0 : 1;
                valued += here.stream()
                                .anyMatch(
                                        e -> e.value().equals(timex.get("value").asText()))
                        ? 1
                        : 0;
            }
            gold += node.get("gold").size();
            found += answers.size();
            precise += (int) answers.stream().filter(matched::contains).count();
        }

        double relaxed() {
            double precision = 100.0 * precise / found;
            double recall = 100.0 * recalled / gold;
            return 2 * precision * recall / (precision + recall);
        }

        double value() {
            return relaxed() * valued / recalled;
        }

        @Override
        public String toString() {
            return "%d gold, %d found, relaxed F1 %.1f, value F1 %.1f".formatted(gold, found, relaxed(), value());
        }
    }
}
