package org.hemeroteca.entities.time.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.TimeExpression.Anchor;
import org.hemeroteca.entities.annotation.TimeExpression.Usage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolicFormTest {
    private static final PublicationWindow DAY = PublicationWindow.day(LocalDate.of(2024, 3, 14));

    @ParameterizedTest
    @ValueSource(strings = {"D-1", "~D-1>T15:30", "^XXXX-SU@PAST", "~^=2014>.WI", "XXXX-01-12@NEAREST?1", "~M+0>.05?7"})
    void written_whatWasRead_isTheSame(String form) {
        assertThat(SymbolicForm.read(form).written()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"~D-1,NARRATIVE", "D-1,DCT", "=2014,EXPLICIT", "XXXX-10-05@RATHER_PAST1975,NARRATIVE", "PXD,NONE"})
    void of_form_tellsItsAnchor(String form, Anchor anchor) {
        assertThat(dated(form).anchor()).isEqualTo(anchor);
    }

    @Test
    void evidence_weekdayThatDisagrees_isFlaggedAndTakenBack() {
        Evidence flagged = dated("XXXX-03-12@NEAREST?1")
                .evidence(Evidence.of("time/day-month@2", Dated.FLAGS, "OCR_FIXED"), Optional.of(DAY));
        assertThat(flagged.details())
                .containsEntry(Dated.FLAGS, "OCR_FIXED,INCONSISTENT_WEEKDAY")
                .containsEntry(Dated.PUBLISHED_ON, "2024-03-14");

        Evidence again = dated("XXXX-03-12@NEAREST?2").evidence(flagged, Optional.of(DAY));
        assertThat(again.details()).containsEntry(Dated.FLAGS, "OCR_FIXED");
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-05@NEAREST>#2.7,2024-05-12",
        "XXXX-03@NEAREST>#0.7,2024-03-31",
        "=2009>.03>#0.W,2009-W13",
        "=2024>.04>#1.WE,2024-W14-WE",
        "=2024>.04>#5.7,XXXX-WXX-7"
    })
    void resolve_partOfMonth_isCountedInIt(String form, String value) {
        assertThat(dated(form).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-11-18@NEAREST?1,2024-11-18",
        "XXXX-11-18@NEAREST,2023-11-18",
        "XXXX-11-18@NEAREST?4,2023-11-18",
        "XXXX-03-12@NEAREST?3,2024-03-12"
    })
    void resolve_farDayWithWeekday_isOfTheYearThatFits(String form, String value) {
        assertThat(dated(form).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"#2.7,XXXX-WXX-7", "#0.W,XXXX-WXX", "#1.WE,XXXX-WXX-WE"})
    void resolve_partOfUnknownMonth_staysOpen(String part, String value) {
        assertThat(Anchoring.resolve("XXXX-05@NEAREST>" + part, Optional.empty())
                        .map(Anchored::value))
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-01-12,D-1,XXXX-01-11",
        "XXXX-03-01,D-1,XXXX-XX-XX",
        "XXXX-12-31,D+1,XXXX-01-01",
        "XXXX-12,M+1,XXXX-01",
        "XXXX-12,D-1,XXXX-XX-XX",
        "XXXX-12,T15:30,T15:30",
        "XXXX-01-12,W+0,XXXX-WXX"
    })
    void resolve_publicationWithoutYear_leavesTheYearOpen(String publication, String form, String value) {
        assertThat(Anchoring.resolve(form, new YearlessPublication(publication)).map(Anchored::value))
                .contains(value);
    }

    private static Dated dated(String form) {
        var reference =
                new Dated.Reference(MentionType.DATE, Usage.CALENDAR, Optional.empty(), SymbolicForm.read(form));
        return Dated.of(reference, Optional.of(DAY), false).orElseThrow();
    }
}
