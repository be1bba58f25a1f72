package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.described;
import static org.hemeroteca.entities.name.NameTexts.finding;
import static org.hemeroteca.entities.name.NameTexts.segmented;

import java.util.List;
import java.util.Map;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.TextLanguage;
import org.hemeroteca.entities.testsupport.CpuTime;
import org.hemeroteca.entities.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameAnnotatorTest {
    private static final String TEXT = "Eulen habló. Después Eulen calló.";
    private static final NameTagger TAGGER = finding(Map.of("Eulen", Candidate.Type.ORGANIZATION));
    private static final NameAnnotator FAST = NameAnnotator.voting(CrfTagger.load());

    @Test
    void annotate_voting_findsTheRepeat() {
        assertThat(described(TEXT, NameAnnotator.voting(TAGGER).annotate(segmented(TEXT))))
                .containsExactly("ORGANIZATION Eulen", "ORGANIZATION Eulen");
    }

    @Test
    void annotate_trusting_leavesTheTaggersJudgement() {
        assertThat(NameAnnotator.trusting(TAGGER).annotate(segmented(TEXT))).hasSize(1);
    }

    @Test
    void annotate_textInAnotherLanguage_findsNothing() {
        var language = new TextLanguage(new Span(0, TEXT.length()), "pt", 0.9);
        assertThat(NameAnnotator.voting(TAGGER).annotate(segmented(TEXT).with(List.of(language))))
                .isEmpty();
    }

    @Test
    void annotate_newsSentence_findsPersonOrganizationAndPlace() {
        String text = "El presidente ruso, Vladimir Putin, se reunió en Ginebra con enviados de la OTAN.";
        assertThat(described(text, FAST.annotate(segmented(text))))
                .containsExactly("PERSON Vladimir Putin", "PLACE Ginebra", "ORGANIZATION OTAN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A ", "A", "\"", "Ab C. ", "A-", "Ana Ruiz (AR) y ", "a\n", "😀", "OTAN\n", "Ana a Ana b "})
    void annotate_hostileText_isLinearAndWithoutOverlaps(String unit) {
        assertThat(CpuTime.growth((1 << 16) / unit.length(), times -> FAST.annotate(segmented(unit.repeat(times)))))
                .isLessThan(CpuTime.LINEAR);
        List<Candidate> candidates = FAST.annotate(segmented(unit.repeat((1 << 18) / unit.length())));
        for (int i = 1; i < candidates.size(); i++) {
            assertThat(candidates.get(i).span().start())
                    .isGreaterThanOrEqualTo(candidates.get(i - 1).span().end());
        }
    }
}
