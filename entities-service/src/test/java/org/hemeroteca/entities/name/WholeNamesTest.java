package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.segment.SentenceAnnotator;
import org.hemeroteca.entities.segment.TokenAnnotator;
import org.hemeroteca.entities.text.Span;
import org.junit.jupiter.api.Test;

class WholeNamesTest {
    private static final String OSCE = "Organización para la Seguridad y la Cooperación en Europa";
    private static final Set<String> KNOWN = Set.of(OSCE, "Alianza.");

    @Test
    void annotate_nameCutShort_takesTheWordsThatCompleteIt() {
        String text = "La " + OSCE + " se reúne en Viena.";

        assertThat(names(text, "Organización para la Seguridad y la Cooperación", "Europa", "Viena"))
                .containsExactly(OSCE, "Viena");
    }

    @Test
    void annotate_wordsThatCompleteNothing_areLeft() {
        assertThat(names("El Banco Central de Chile habló.", "Banco Central", "Chile"))
                .containsExactly("Banco Central", "Chile");
    }

    @Test
    void annotate_knownWordsOfTheNextSentence_areNotTaken() {
        assertThat(names(
                        "Habló la Organización para la Seguridad y la Cooperación.\nen Europa llueve.",
                        "Organización para la Seguridad y la Cooperación"))
                .containsExactly("Organización para la Seguridad y la Cooperación");
    }

    @Test
    void annotate_fullStopBehind_isNoPartOfTheName() {
        assertThat(names("Lo dijo la Alianza. Nadie más.", "Alianza")).containsExactly("Alianza");
    }

    @Test
    void annotate_completedName_saysWhatTheTaggerHad() {
        var found = annotate("La " + OSCE + ".", "Organización para la Seguridad");

        assertThat(found.get(0).evidence().details()).containsEntry("completedFrom", "Organización para la Seguridad");
    }

    private static List<String> names(String text, String... tagged) {
        return annotate(text, tagged).stream()
                .map(candidate -> candidate.span().in(text))
                .toList();
    }

    /** The first tagged name is a body, the others are places. */
    private static List<Candidate> annotate(String text, String... tagged) {
        var candidates = Stream.of(tagged)
                .map(name -> candidate(text, name, name.equals(tagged[0])))
                .toList();
        var prepared = AnnotatedText.of(text, TextContext.NONE);
        prepared = prepared.with(new SentenceAnnotator().annotate(prepared));
        prepared = prepared.with(new TokenAnnotator().annotate(prepared));
        return new WholeNames(any -> candidates, KNOWN::contains).annotate(prepared);
    }

    private static Candidate candidate(String text, String name, boolean body) {
        int start = text.indexOf(name);
        return new Candidate(
                new Span(start, start + name.length()),
                body ? Candidate.Type.ORGANIZATION : Candidate.Type.PLACE,
                1,
                OptionalDouble.empty(),
                Evidence.of("test"));
    }
}
