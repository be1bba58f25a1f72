package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.candidate;
import static org.hemeroteca.entities.name.NameTexts.described;
import static org.hemeroteca.entities.name.NameTexts.segmented;

import java.util.List;
import org.hemeroteca.entities.annotation.Candidate;
import org.junit.jupiter.api.Test;

class DocumentVoteTest {
    @Test
    void settle_nameMostlyPerson_isPersonEverywhere() {
        String text = "Paternina habló. Luego Paternina calló. Paternina se fue.";
        assertThat(settle(
                        text,
                        candidate(text, "Paternina", 0, Candidate.Type.PERSON),
                        candidate(text, "Paternina", 1, Candidate.Type.PLACE),
                        candidate(text, "Paternina", 2, Candidate.Type.PERSON)))
                .containsExactly("PERSON Paternina", "PERSON Paternina", "PERSON Paternina");
    }

    @Test
    void settle_surnameTaggedOtherwise_followsItsFullName() {
        String text = "Ana Santos habló. Después Santos calló.";
        assertThat(settle(
                        text,
                        candidate(text, "Ana Santos", 0, Candidate.Type.PERSON),
                        candidate(text, "Santos", 1, Candidate.Type.PLACE)))
                .containsExactly("PERSON Ana Santos", "PERSON Santos");
    }

    @Test
    void settle_untaggedRepeats_areFound() {
        String text = "Ana Santos llegó a Eulen. Según Santos, Eulen cierra. Ana Santos calló.";
        assertThat(settle(
                        text,
                        candidate(text, "Ana Santos", 0, Candidate.Type.PERSON),
                        candidate(text, "Eulen", 0, Candidate.Type.ORGANIZATION)))
                .containsExactly(
                        "PERSON Ana Santos",
                        "ORGANIZATION Eulen",
                        "PERSON Santos",
                        "ORGANIZATION Eulen",
                        "PERSON Ana Santos");
    }

    @Test
    void settle_repeatInsideAnotherWord_isNotFound() {
        String text = "Eulen habló. El caso post-Eulen y @Eulen y Eulenita siguen.";
        assertThat(settle(text, candidate(text, "Eulen", 0, Candidate.Type.ORGANIZATION)))
                .containsExactly("ORGANIZATION Eulen");
    }

    @Test
    void settle_placesUntagged_areLeftAlone() {
        String text = "En Santiago llueve. Don Santiago calló.";
        assertThat(settle(text, candidate(text, "Santiago", 0, Candidate.Type.PLACE)))
                .containsExactly("PLACE Santiago");
    }

    private static List<String> settle(String text, Candidate... candidates) {
        return described(text, DocumentVote.settle(segmented(text), List.of(candidates)));
    }
}
