package org.hemeroteca.entities.time.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hemeroteca.entities.annotation.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchoringTest {
    /** A Thursday. */
    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    @ParameterizedTest
    @CsvSource({
        "=2022-01,2022-01",
        "D-1,2024-03-13",
        "W-2,2024-W09",
        "M-3,2023-12",
        "Y-3.5,2020",
        "10Y-2,2004",
        "Q+0,2024-Q1",
        "H+1,2024-H2",
        "DE+0,202",
        "CE+0,20",
        "XXXX-WXX-4@NEAREST,2024-03-14",
        "XXXX-WXX-4@PAST,2024-03-07",
        "XXXX-WXX-4@FUTURE,2024-03-21",
        "XXXX-WXX-1@NEAREST,2024-03-11",
        "XXXX-WXX-1@ON_OR_AFTER,2024-03-18",
        "XXXX-WXX-6@RATHER_PAST,2024-03-09",
        "XXXX-WXX-2@RATHER_FUTURE,2024-03-19",
        "XXXX-09@NEAREST,2023-09",
        "XXXX-10@NEAREST,2023-10",
        "XXXX-08@NEAREST,2024-08",
        "XXXX-08@RATHER_PAST,2023-08",
        "XXXX-05@RATHER_PAST,2024-05",
        "XXXX-12@PAST,2023-12",
        "XXXX-03@FUTURE,2025-03",
        "XXXX-04-01@RATHER_PAST,2024-04-01",
        "XXXX-02-29@NEAREST,2024-02-29",
        "XXXX-XX-16@NEAREST,2024-03-16",
        "XXXX-SU@PAST,2023-SU",
        "XXXX-WXX-WE@RATHER_PAST,2024-W10-WE",
        "XXXX-WXX-WE@RATHER_FUTURE,2024-W11-WE",
        "XXXX-PW@NEAREST,2024-W13",
        "XXXX-P-02@NEAREST,2024-03-29",
        "=2025>.PW,2025-W16",
        "YY98,1998",
        "YY30,2030",
        "YY44,1944",
        "Y+1>.07,2025-07",
        "M+0>.24,2024-03-24",
        "W+1>.3,2024-03-20",
        "=2010>DE+0,201",
        "D-1>T06:00,2024-03-13T06:00",
        "T10:00Z,2024-03-14T10:00Z",
        "XXXX-03-05@NEAREST>D+1,2024-03-06",
        "PRESENT_REF,PRESENT_REF",
        "P3D,P3D",
    })
    void resolve_formOnDay_isValue(String form, String value) {
        assertThat(Anchoring.resolve(form, Optional.of(DAY)).map(Anchored::value))
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "D-1,XXXX-XX-XX",
        "W+0,XXXX-WXX",
        "M+0,XXXX-XX",
        "Y+0,XXXX",
        "XXXX-01-10@NEAREST,XXXX-01-10",
        "XXXX-WXX-3@PAST,XXXX-WXX-3",
        "XXXX-WXX-WE@NEAREST,XXXX-WXX-WE",
        "T15:30,T15:30",
        "XXXX-02-28@NEAREST>D+1,XXXX-XX-XX",
        "XXXX-02-29@NEAREST,XXXX-02-29",
        "Y-1>.07,XXXX-07",
        "W+1>.3,XXXX-WXX-3",
        "XXXX-PW@NEAREST,XXXX-WXX",
        "YY98,XX98",
        "XXXX-WXX-1@NEAREST>T07:00,T07:00"
    })
    void resolve_formWithoutDay_staysUnderspecified(String form, String value) {
        assertThat(Anchoring.resolve(form, Optional.empty()).map(Anchored::value))
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource({"XXXX-02-30@NEAREST", "=2023-02-29", "=2023>.02-29", "XXXX-04-31@PAST"})
    void resolve_dayThatNoCalendarHas_isEmpty(String form) {
        assertThat(Anchoring.resolve(form, Optional.of(DAY))).isEmpty();
        assertThat(Anchoring.resolve(form, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "P9Y@LAST,2015-03-14,2024-03-14",
        "PXM@NEXT,2024-03-14,..",
        "PXD@AGO,..,2024-03-14",
        "P2M@IN,2024-03-14,.."
    })
    void resolve_window_hasInterval(String form, String start, String end) {
        assertThat(Anchoring.resolve(form, Optional.of(DAY)).flatMap(Anchored::window))
                .contains(new Interval(start, end));
    }

    @Test
    void resolve_smallHours_keepTheirInterval() {
        assertThat(Anchoring.resolve("D+0>TDW", Optional.of(DAY)))
                .contains(new Anchored(
                        "2024-03-14TMO", Optional.of(new Interval("2024-03-14T00:00", "2024-03-14T06:00"))));
    }

    @Test
    void resolve_windowOfDays_saysOnlyWhatAllDaysAgreeOn() {
        var window = new PublicationWindow(LocalDate.of(2025, 4, 14), LocalDate.of(2025, 4, 20));
        assertThat(Anchoring.resolve("XXXX-04-08@PAST", window).map(Anchored::value))
                .contains("2025-04-08");
        assertThat(Anchoring.resolve("D-1", window).map(Anchored::value)).contains("XXXX-XX-XX");
    }
}
