package org.hemeroteca.entities.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.problem;
import static org.hemeroteca.entities.testsupport.Service.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatsResourceTest {
    @Test
    void stats_afterAnotherArticle_countIt() {
        var before = read("/stats", Map.of());
        annotation(ArticlesStub.store("El 3 de mayo de 1944 la OTAN fue a Vaduz, en Liechtenstein.", "2022-01-12"));
        var after = read("/stats", Map.of());
        assertThat(after.getLong("articles.DONE")).isGreaterThan(done(before));
        assertThat(after.getLong("mentions")).isGreaterThanOrEqualTo(before.getLong("mentions") + 3);
        assertThat(after.getLong("timelineEntries")).isGreaterThan(before.getLong("timelineEntries"));
        assertThat(after.getString("earliest")).isLessThanOrEqualTo("1944-05-03");
        assertThat(after.getLong("places.country")).isPositive();
    }

    @Test
    void names_countActorsAndPlacesByType() {
        annotation(ArticlesStub.store("La OTAN se reunió ayer en Vaduz.", "2022-01-12"));
        assertThat(read("/stats/names", Map.of("q", "VÁDUZ")).getMap("places")).isEqualTo(Map.of("city", 1));
        assertThat(read("/stats/names", Map.of("q", "vaduz")).getMap("actors")).isEmpty();
        assertThat(read("/stats/names", Map.of("q", "100%")).getMap("places")).isEmpty();
    }

    @Test
    void names_withoutABeginning_areRefused() {
        problem(422, "/stats/names", Map.of());
    }

    private static long done(JsonPath stats) {
        return stats.getMap("articles").containsKey("DONE") ? stats.getLong("articles.DONE") : 0;
    }
}
