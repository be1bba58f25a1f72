package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hemeroteca.entities.annotation.TimeRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangesTest {
    @ParameterizedTest
    @CsvSource({
        "'Dura del 9 al 10 de enero de 2022.','del 9 al 10 de enero de 2022',2022-01-09,2022-01-11,2",
        "'Fue desde el 3 de mayo de 2020 hasta el 5 de junio de 2020.','el 3 de mayo de 2020 hasta el 5 de junio de 2020',2020-05-03,2020-06-06,2",
        "'Gobernó de 1999 a 2004.','1999 a 2004',1999-01-01,2005-01-01,2",
        "'Desde marzo de 2020 no sale.','marzo de 2020',2020-03-01,..,1",
        "'Cerrado hasta el 5 de junio de 2020.','el 5 de junio de 2020',..,2020-06-06,1",
        "'A partir del 5 de junio de 2020 abre.','del 5 de junio de 2020',2020-06-05,..,1",
    })
    void annotate_stretch_isOneRange(String text, String span, String start, String end, int members) {
        assertThat(Tagging.annotations(TimeRange.class, text, "-"))
                .singleElement()
                .satisfies(range -> {
                    assertThat(range.span().in(text)).isEqualTo(span);
                    assertThat(range.interval().orElseThrow().start()).isEqualTo(start);
                    assertThat(range.interval().orElseThrow().end()).isEqualTo(end);
                    assertThat(range.members()).hasSize(members);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'Murió en 1999 y nació en 1950.'",
        "'Del 2004 y del 1999 no habló.'",
        "'El 5 de mayo de 2020 y el 3 de mayo de 2020.'"
    })
    void annotate_datesApart_areNoRange(String text) {
        List<TimeRange> ranges = Tagging.annotations(TimeRange.class, text, "-");
        assertThat(ranges).isEmpty();
    }
}
