package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five seed articles against {@code seeds.txt}: a line per article, day, then the expressions in text order. */
class SeedArticlesTest {
    private static final Path SEEDS = Path.of("..", "seeds");

    @ParameterizedTest
    @CsvSource({"000,2022-01-12", "001,2021-12-30", "002,2021-12-30", "003,2025-12-17", "004,2025-12-23"})
    void annotate_articleWithDate_isExact(String article, String publishedOn) throws IOException {
        assertThat(Tagging.values(text(article), publishedOn)).isEqualTo(expected(article));
    }

    @Test
    void annotate_articleThatTellsItsDay_resolvesAllWithoutDate() throws IOException {
        assertThat(Tagging.values(text("000"), "-")).isEqualTo(expected("000"));
    }

    @Test
    void annotate_articleThatLimitsItsDay_resolvesItsDatesWithoutDate() throws IOException {
        assertThat(Tagging.values(text("002"), "-")).isEqualTo(expected("002"));
    }

    @ParameterizedTest
    @CsvSource({"001", "003", "004"})
    void annotate_articleThatHidesItsDay_inventsNothing(String article) throws IOException {
        assertThat(Tagging.expressions(text(article), "-"))
                .noneMatch(expression -> expression.value().matches("\\d{4}.*"))
                .hasSameSizeAs(expected(article));
    }

    private static List<String> expected(String article) {
        return Tagging.resource("seeds.txt").stream()
                .filter(line -> line.startsWith(article))
                .flatMap(line -> List.of(line.substring(5).split("; ")).stream())
                .toList();
    }

    private static String text(String article) throws IOException {
        try (var files = Files.list(SEEDS)) {
            Path file = files.filter(f -> f.getFileName().toString().matches(article + "_.*\\.txt"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }
}
