package org.hemeroteca.entities.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.junit.jupiter.api.Test;

/** What a change of the day of publication does to the stored dates of an article, on a real database. */
@QuarkusTest
class RedatingTest {
    private static final String TEXT = """
            El ministro de Transportes de Perú viajó este lunes a Cusco y se reunirá el 10 de enero con el alcalde.
            El jueves habló a las 3:30 p.m. en Lima. En 1998 fue elegido diputado y ese mismo año dimitió.
            El congreso dura del 9 al 12 de marzo y, según el ministro, el viernes 14 de febrero abre desde abril.
            En los últimos meses hubo diez reuniones, la última hace tres semanas. Lo dijo ayer, martes.""";

    @Test
    void amend_dayBecomesKnown_answersAsIfItHadBeenGiven() {
        var amended = ArticlesStub.store(TEXT, Map.of());
        assertThat(annotation(amended).getList("mentions.findAll { it.kind == 'DATE' }.value"))
                .contains("XXXX-WXX-1");

        ArticlesStub.amend(amended, 2, Map.of("publishedOn", "2021-12-30"));

        assertSame(await(amended, 2), annotation(ArticlesStub.store(TEXT + "\n", "2021-12-30")));
    }

    @Test
    void amend_anotherDay_answersAsIfItHadBeenGiven() {
        var amended = ArticlesStub.store(TEXT, "2021-12-30");
        annotation(amended);

        ArticlesStub.amend(amended, 2, Map.of("publishedOn", "2024-03-14"));

        var found = await(amended, 2);
        assertSame(found, annotation(ArticlesStub.store(TEXT + "\n\n", "2024-03-14")));
        assertThat(found.getString("publishedOn.value")).isEqualTo("2024-03-14");
        assertThat(found.getString("publishedOn.basis")).isEqualTo("GIVEN");
    }

    @Test
    void amend_anotherDay_movesTheTimeline() {
        var id = ArticlesStub.store("El rey de Tonga visitó ayer Samoa.", "2020-05-05");
        annotation(id);

        ArticlesStub.amend(id, 2, Map.of("publishedOn", "1999-05-05"));
        await(id, 2);

        assertThat(read("/timeline", Map.of("article", id.toString())).getList("items.interval.start"))
                .containsOnly("1999-05-04");
    }

    @Test
    void amend_dayTakenBack_isReadFromTheTextAgain() {
        var id = ArticlesStub.store("Cae la bolsa\n4 de octubre de 2005\nEl índice cayó ayer en Madrid.", "2005-10-10");
        assertThat(values(annotation(id))).contains("2005-10-09");

        ArticlesStub.amend(id, 2, Map.of());

        var found = await(id, 2);
        assertThat(values(found)).contains("2005-10-03");
        assertThat(found.getString("publishedOn.basis")).isEqualTo("INFERRED");
    }

    @Test
    void amend_title_isReadAgain() {
        var id = ArticlesStub.store(TEXT + " ", "2021-12-30");
        annotation(id);

        ArticlesStub.amend(id, 2, Map.of("publishedOn", "2021-12-30", "title", "Reunión en Cusco"));

        assertThat(await(id, 2).getList("mentions.findAll { it.in == 'title' }.text"))
                .contains("Cusco");
    }

    @Test
    void amend_source_keepsWhatWasFound() {
        var id = ArticlesStub.store(TEXT + "  ", "2021-12-30");
        var before = annotation(id).getList("mentions");

        ArticlesStub.amend(id, 2, Map.of("publishedOn", "2021-12-30", "source", "El Comercio"));

        assertThat(await(id, 2).getList("mentions")).isEqualTo(before);
    }

    private static void assertSame(JsonPath amended, JsonPath extracted) {
        assertThat(amended.getList("ranges")).isNotEmpty().isEqualTo(extracted.getList("ranges"));
        assertThat(dates(amended)).isEqualTo(dates(extracted));
        assertThat(amended.getMap("publishedOn")).isEqualTo(extracted.getMap("publishedOn"));
    }

    private static List<Map<String, Object>> dates(JsonPath found) {
        List<Map<String, Object>> dates = found.getList("mentions.findAll { it.kind == 'DATE' }");
        dates.forEach(date -> date.remove("id"));
        return dates;
    }

    private static List<String> values(JsonPath found) {
        return found.getList("mentions.findAll { it.kind == 'DATE' }.value");
    }

    private static JsonPath await(UUID id, int revision) {
        var found = annotation(id);
        while (found.getInt("revision") < revision || !found.getString("state").equals("DONE")) {
            found = annotation(id);
        }
        return found;
    }
}
