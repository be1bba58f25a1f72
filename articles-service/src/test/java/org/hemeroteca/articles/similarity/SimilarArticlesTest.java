package org.hemeroteca.articles.similarity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.remove;
import static org.hemeroteca.articles.testsupport.ArticlesApi.replace;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemeroteca.articles.search.SearchIndexer;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class SimilarArticlesTest {
    @Inject
    SearchIndexer indexer;

    @Test
    void list_reprintWithAnotherBeginning_namesTheOriginalWithItsScore() {
        String story = story(60);
        UUID original = storedId(Map.of("text", story));
        UUID reprint = storedId(Map.of("text", "Madrid, 12 ene (Agencia). " + story.toUpperCase(Locale.ROOT)));

        JsonPath similar = similar(reprint);

        assertThat(similar.getList("items.id", UUID.class)).containsExactly(original);
        assertThat(similar.getFloat("items[0].score")).isBetween(0.85f, 0.99f);
        assertThat(similar(original).getList("items.id", UUID.class)).containsExactly(reprint);
    }

    @Test
    void list_textWithLittleInCommon_namesNothing() {
        String common = story(20);
        storedId(Map.of("text", common + story(60)));
        UUID id = storedId(Map.of("text", common + story(60)));

        assertThat(similar(id).getList("items")).isEmpty();
    }

    @Test
    void list_similarArticleRevisedOrRemoved_namesItNoMore() {
        String story = story(60);
        UUID revised = storedId(Map.of("text", story + " Uno."));
        UUID removed = storedId(Map.of("text", story + " Dos."));
        UUID id = storedId(Map.of("text", story + " Tres."));
        assertThat(similar(id).getList("items.id", UUID.class)).containsExactlyInAnyOrder(revised, removed);

        replace(revised, "*", Map.of("text", story(60)));
        remove(removed);

        assertThat(similar(id).getList("items")).isEmpty();
    }

    @Test
    void list_unknownArticle_isNotFound() {
        assertThat(given().get("/articles/{id}/similar", UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private JsonPath similar(UUID id) {
        indexer.catchUp();
        return given().get("/articles/{id}/similar", id).jsonPath();
    }

    /** So many words, none of which another story has. */
    private static String story(int words) {
        String unique = UUID.randomUUID().toString().replace("-", "");
        return IntStream.range(0, words).mapToObj(i -> "p" + i + unique).collect(Collectors.joining(" ", "", ". "));
    }
}
