package org.hemeroteca.entities.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Correcting.actor;
import static org.hemeroteca.entities.testsupport.Correcting.correct;
import static org.hemeroteca.entities.testsupport.Correcting.undo;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.problem;
import static org.hemeroteca.entities.testsupport.Service.read;
import static org.hemeroteca.entities.testsupport.Service.remove;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.junit.jupiter.api.Test;

/** What several articles make of the timeline. Every test has a year of its own. */
@QuarkusTest
class MergedTimelineTest {
    @Inject
    TimelineKeeper keeper;

    @Test
    void list_articlesThatSpeakOfTheSame_areOneEntryWithBothSources() {
        stored("El 3 de mayo de 1951 la OTAN se reunió en Viena.", "Una");
        stored("Nada se supo de la reunión en Viena de la OTAN el 3 de mayo de 1951.", "Otra");

        var entries = year(1951);

        assertThat(entries.getList("items.value")).containsExactly("1951-05-03");
        assertThat(entries.getList("items[0].evidence.source")).containsExactlyInAnyOrder("Una", "Otra");
        assertThat(entries.getInt("items[0].articles")).isEqualTo(2);
        assertThat(entries.getList("items[0].actors.name")).containsExactly("OTAN");
    }

    @Test
    void list_articlesThatSpeakOfOtherPlaces_areTwoEntries() {
        stored("El 3 de mayo de 1952 la OTAN se reunió en Viena.", "Una");
        stored("El 3 de mayo de 1952 la OTAN se reunió en Oslo.", "Otra");
        assertThat(year(1952).getList("items.value")).hasSize(2);
    }

    @Test
    void list_articlesThatShareOneActorAndNoPlace_areTwoEntries() {
        stored("La OTAN calló el 3 de mayo de 1953.", "Una");
        stored("Todos callaron en la OTAN el 3 de mayo de 1953.", "Otra");
        assertThat(year(1953).getList("items.value")).hasSize(2);
    }

    @Test
    void delete_oneOfTwoSources_leavesTheOther() {
        var one = stored("El 3 de mayo de 1954 la OTAN se reunió en Viena.", "Una");
        var two = stored("La OTAN fue a Viena el 3 de mayo de 1954.", "Otra");
        String entry = year(1954).getString("items[0].id");

        remove(one);
        assertThat(year(1954).getList("items.id")).containsExactly(entry);
        assertThat(year(1954).getList("items[0].evidence.source")).containsExactly("Otra");

        remove(two);
        assertThat(year(1954).getList("items")).isEmpty();
    }

    @Test
    void list_ofAnActor_hasTheEntriesOfItsSentencesAlone() {
        stored("El 3 de mayo de 1955 la OTAN se reunió en Viena. El 4 de mayo de 1955 llovió en Oslo.", "Una");
        assertThat(year(1955, Map.of("actor", "org:otan")).getList("items.value"))
                .containsExactly("1955-05-03");
        assertThat(year(1955, Map.of("actor", "org:nobody")).getList("items")).isEmpty();
    }

    @Test
    void list_words_areFoundInAnyForm() {
        stored("El 3 de mayo de 1956 se reunieron en Viena. El 4 de mayo de 1956 llovió en Oslo.", "Una");
        assertThat(year(1956, Map.of("text", "reunirse")).getList("items.value"))
                .containsExactly("1956-05-03");
        assertThat(year(1956, Map.of("text", "\"en Oslo\" -nieva")).getList("items.value"))
                .containsExactly("1956-05-04");
    }

    @Test
    void list_certainty_tellsWhatTheTextSays() {
        stored("Nevó en Oslo alrededor de las 22:30 del 5 de mayo de 1957. El 4 de mayo de 1957 llovió.", "Una");
        assertThat(year(1957, Map.of("certainty", "certain")).getList("items.value"))
                .containsExactly("1957-05-04");
        assertThat(year(1957, Map.of("certainty", "certain")).getList("items.certainty"))
                .containsExactly("CERTAIN");
        assertThat(year(1957, Map.of("certainty", "approximate,open")).getList("items.certainty"))
                .containsExactly("APPROXIMATE");
    }

    @Test
    void merge_actorsOfOneMeeting_joinsTheirEntriesUntilUndone() {
        var one = stored("El alcalde Dimas Quintanar habló en Viena el 3 de mayo de 1961.", "Una");
        var other = stored("El alcalde Severo Montalbo habló en Viena el 3 de mayo de 1961.", "Otra");
        assertThat(year(1961).getList("items")).hasSize(2);

        var merge = correct(
                "/actors/" + actor(one, "Dimas Quintanar"),
                Map.of("kind", "MERGE", "into", actor(other, "Severo Montalbo")));
        catchUp();
        assertThat(year(1961).getList("items.articles")).containsExactly(2);
        stored("En Viena estuvo Dimas Quintanar el 3 de mayo de 1961.", "La tercera");
        assertThat(year(1961).getList("items.articles")).containsExactly(3);

        undo(merge).then().statusCode(201);
        catchUp();
        assertThat(year(1961).getList("items.articles")).containsExactlyInAnyOrder(1, 2);
    }

    private void catchUp() {
        boolean more = true;
        while (more) {
            more = keeper.catchUp();
        }
    }

    @Test
    void list_period_hasWhatReachesIntoIt() {
        String article =
                stored("En mayo de 1963 la OTAN se reunió en Viena.", "Una").toString();

        assertThat(values(article, Map.of("from", "1963-05-15", "to", "1963-05-15")))
                .containsExactly("1963-05");
        assertThat(values(article, Map.of("from", "1963-05-31"))).containsExactly("1963-05");
        assertThat(values(article, Map.of("to", "1963-05-01"))).containsExactly("1963-05");
        assertThat(values(article, Map.of("from", "1963-06-01"))).isEmpty();
        assertThat(values(article, Map.of("to", "1963-04-30"))).isEmpty();
    }

    private static List<String> values(String article, Map<String, String> period) {
        var parameters = new HashMap<>(period);
        parameters.put("article", article);
        return read("/timeline", parameters).getList("items.value");
    }

    @Test
    void list_underspecifiedDates_areReachable() {
        var article = stored("La OTAN se reúne hoy en Viena.", "Una");
        var parameters = Map.of("article", article.toString(), "certainty", "underspecified");
        var entries = read("/timeline", parameters);
        assertThat(entries.getList("items.certainty")).containsExactly("UNDERSPECIFIED");
        assertThat(entries.getString("items[0].interval")).isNull();
        assertThat(read("/timeline", Map.of("article", article.toString())).getList("items"))
                .isEmpty();
    }

    @Test
    void list_whileArticlesArrive_givesEachEntryOnce() {
        stored("El 3 de mayo de 1958 llovió en Viena. El 7 de mayo de 1958 nevó en Oslo.", "Una");
        var first = year(1958, Map.of("limit", "1"));
        stored("El 2 de mayo de 1958 tronó en Lima. El 5 de mayo de 1958 heló en Quito.", "Otra");

        List<String> rest = new ArrayList<>();
        String cursor = first.getString("next");
        while (cursor != null) {
            var page = year(1958, Map.of("limit", "1", "cursor", cursor));
            rest.addAll(page.getList("items.value"));
            cursor = page.getString("next");
        }
        assertThat(rest).containsExactly("1958-05-05", "1958-05-07");
    }

    @Test
    void histogram_countsEntriesWhereTheyBegin() {
        stored(
                "El 3 de mayo de 1959 llovió en Viena. El 7 de mayo de 1959 nevó en Oslo. El 1 de julio de 1959 heló en Lima.",
                "Una");
        var months = histogram(1959, "month");
        assertThat(months.getList("buckets.start")).containsExactly("1959-05-01", "1959-07-01");
        assertThat(months.getList("buckets.end")).containsExactly("1959-06-01", "1959-08-01");
        assertThat(months.getList("buckets.entries")).containsExactly(2, 1);
        assertThat(histogram(1959, "day").getList("buckets.entries")).containsExactly(1, 1, 1);
        assertThat(histogram(1959, "year").getList("buckets.entries")).containsExactly(3);
    }

    @Test
    void histogram_byAnythingElse_isRefused() {
        assertThat(problem(422, "/timeline/histogram", Map.of("by", "week")).getList("violations.field"))
                .containsExactly("by");
        assertThat(problem(422, "/timeline", Map.of("certainty", "sure")).getList("violations.field"))
                .containsExactly("certainty");
    }

    private static JsonPath year(int year) {
        return year(year, Map.of());
    }

    private static JsonPath year(int year, Map<String, String> more) {
        return read("/timeline", within(year, more));
    }

    private static JsonPath histogram(int year, String by) {
        return read("/timeline/histogram", within(year, Map.of("by", by)));
    }

    private static Map<String, String> within(int year, Map<String, String> more) {
        var parameters = new HashMap<>(more);
        parameters.put("from", year + "-01-01");
        parameters.put("to", year + "-12-31");
        return parameters;
    }

    private static UUID stored(String text, String source) {
        UUID article = ArticlesStub.store(text, Map.of("source", source));
        assertThat(annotation(article).getString("state")).isEqualTo("DONE");
        return article;
    }
}
