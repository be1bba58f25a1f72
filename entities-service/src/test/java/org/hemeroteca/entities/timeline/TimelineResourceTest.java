package org.hemeroteca.entities.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.problem;
import static org.hemeroteca.entities.testsupport.Service.read;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineResourceTest {
    private static final String SUMMIT = """
            El 3 de mayo de 2011 los representantes de Austria se reunieron en Viena.

            El 5 de mayo de 2011 la OTAN viajó a Oslo.

            El 9 de mayo de 2011 terminó la cumbre.""";

    @Test
    void list_article_givesWhoWhereAndTheSentence() {
        var entries = read("/timeline", Map.of("article", stored()));

        assertThat(entries.getList("items.value")).containsExactly("2011-05-03", "2011-05-05", "2011-05-09");
        assertThat(entries.getList("items[0].places.name")).contains("Viena");
        assertThat(entries.getList("items[1].actors.name")).contains("OTAN");
        assertThat(entries.getString("items[1].evidence[0].sentence.text"))
                .isEqualTo("El 5 de mayo de 2011 la OTAN viajó a Oslo.");
        assertThat(entries.getString("items[2].interval.end")).isEqualTo("2011-05-10");
    }

    @Test
    void list_period_takesBothEndsIn() {
        var entries = read("/timeline", Map.of("article", stored(), "from", "2011-05-05", "to", "2011-05-05"));

        assertThat(entries.getList("items.value")).containsExactly("2011-05-05");
    }

    @Test
    void list_place_keepsItsSentencesOnly() {
        var article = stored();
        String oslo = read("/timeline", Map.of("article", article)).getString("items[1].places[0].id");

        var entries = read("/timeline", Map.of("article", article, "place", oslo));

        assertThat(entries.getList("items.value")).containsExactly("2011-05-05");
    }

    @Test
    void list_pageByPage_givesEachEntryOnce() {
        var article = stored();
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var parameters = new HashMap<String, Object>(Map.of("article", article, "limit", 2));
            if (cursor != null) {
                parameters.put("cursor", cursor);
            }
            var page = read("/timeline", parameters);
            seen.addAll(page.getList("items.value"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).isEqualTo(List.of("2011-05-03", "2011-05-05", "2011-05-09"));
    }

    @Test
    void list_wrongParameters_areRefusedWithTheField() {
        assertThat(problem(422, "/timeline", Map.of("from", "2022-13-01")).getList("violations.field"))
                .containsExactly("from");
        assertThat(problem(422, "/timeline", Map.of("limit", "no")).getList("violations.in"))
                .containsExactly("query");
        assertThat(problem(422, "/timeline", Map.of("article", "x")).getList("violations.field"))
                .containsExactly("article");
        assertThat(problem(422, "/timeline", Map.of("limit", "0")).getList("violations.field"))
                .containsExactly("limit");
        assertThat(problem(422, "/timeline", Map.of("zones", "cellar")).getList("violations.field"))
                .containsExactly("zones");
        assertThat(problem(400, "/timeline", Map.of("cursor", "nonsense")).getList("violations.field"))
                .containsExactly("cursor");
    }

    private static String stored() {
        UUID article = ArticlesStub.store(SUMMIT, Map.of("source", "Agencia"));
        annotation(article);
        return article.toString();
    }
}
