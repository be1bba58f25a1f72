package org.hemeroteca.entities.coverage;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three articles on a man whom no other test names. */
@QuarkusTest
class CoverageResourceTest {
    private static final String NAME = "Evaristo Monteagudo";

    private static String vienna;
    private static String oslo;
    private static String undated;

    @BeforeEach
    void storeOnce() {
        if (vienna == null) {
            vienna = store(
                    "El alcalde Evaristo Monteagudo viajó a Viena el 3 de mayo de 2011.",
                    Map.of("publishedOn", "2011-05-04"));
            oslo = store(
                    "El alcalde Evaristo Monteagudo viajó a Oslo el 9 de mayo de 2012.",
                    Map.of("publishedOn", "2012-05-10"));
            undated = store("El alcalde Evaristo Monteagudo viajó a Viena.", Map.of());
        }
    }

    @Test
    void list_actor_givesItsArticlesNewestFirst() {
        assertThat(articles(Map.of("actor", mayor()))).containsExactly(oslo, vienna, undated);
    }

    @Test
    void list_actorAndPlace_needsBoth() {
        String id = read("/places", Map.of("q", "viena")).getString("items[0].id");

        assertThat(articles(Map.of("actor", mayor(), "place", id))).containsExactly(vienna, undated);
    }

    @Test
    void list_period_takesBothEndsIn() {
        assertThat(articles(Map.of("actor", mayor(), "mentionedFrom", "2011-05-03", "mentionedTo", "2011-05-03")))
                .containsExactly(vienna);
        assertThat(articles(Map.of("actor", mayor(), "mentionedTo", "2012-05-08")))
                .containsExactly(vienna);
        assertThat(articles(Map.of("actor", mayor(), "mentionedFrom", "2011-05-04")))
                .containsExactly(oslo);
    }

    @Test
    void list_pageByPage_givesEachArticleOnce() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var parameters = new HashMap<String, Object>(Map.of("actor", mayor(), "limit", 1));
            if (cursor != null) {
                parameters.put("cursor", cursor);
            }
            var page = read("/articles", parameters);
            seen.addAll(page.getList("items.articleId"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).isEqualTo(List.of(oslo, vienna, undated));
    }

    @Test
    void list_unknownActor_isEmpty() {
        assertThat(articles(Map.of("actor", "person:nobody"))).isEmpty();
    }

    @Test
    void list_wrongParameters_areRefused() {
        assertThat(problem(422, "/articles", Map.of("mentionedFrom", "ayer")).getList("violations.field"))
                .containsExactly("mentionedFrom");
        assertThat(problem(400, "/articles", Map.of("cursor", "x")).getList("violations.field"))
                .containsExactly("cursor");
    }

    private static String mayor() {
        return read("/actors", Map.of("q", NAME)).getString("items[0].id");
    }

    private static List<String> articles(Map<String, ?> parameters) {
        return read("/articles", parameters).getList("items.articleId");
    }

    private static String store(String text, Map<String, Object> metadata) {
        UUID article = ArticlesStub.store(text, metadata);
        annotation(article);
        return article.toString();
    }
}
