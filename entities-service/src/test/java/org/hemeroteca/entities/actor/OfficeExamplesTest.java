package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.Office;
import org.hemeroteca.entities.gazetteer.Demonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Executes the examples that stand beside the nouns of office. */
class OfficeExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("(yes|no) (.*\\[[^]]+].*?)(?: -> (.+))?");
    private static final Offices OFFICES = new Offices(OfficeNouns.shipped(), Demonyms.shipped());

    static Stream<String> examples() {
        return lines().stream();
    }

    private static List<String> lines() {
        return WordList.lines("offices.txt").stream()
                .filter(line -> line.startsWith("yes ") || line.startsWith("no "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void officeOf_example_findsItsTitleOrNone(String example) {
        var parts = EXAMPLE.matcher(example);
        assertThat(parts.matches()).as("form of the example").isTrue();
        assertThat(parts.group(1).equals("yes")).isEqualTo(parts.group(3) != null);
        assertThat(titleIn(parts.group(2))).isEqualTo(Optional.ofNullable(parts.group(3)));
    }

    @Test
    void examples_ofTheShippedFile_areMany() {
        assertThat(lines()).hasSizeGreaterThan(30);
    }

    private static Optional<String> titleIn(String sentence) {
        var text = NameText.marked(sentence);
        var person = text.candidates().get(0);
        return OFFICES.in(text.annotated())
                .officeOf(person)
                .map(OfficeFound::office)
                .map(Office::title);
    }
}
