package org.hemeroteca.articles.integrity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.patch;
import static org.hemeroteca.articles.testsupport.ArticlesApi.read;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class IntegrityTest {
    @Inject
    EntityManager entities;

    @Test
    void check_storedTexts_findsNoFaultInThem() {
        UUID id = storedId(Map.of("text", "👍 " + freshText()));
        patch(id, "*", "{\"title\": \"Uno\"}");

        assertThat(faultsOf(id)).isEmpty();
    }

    @Test
    void check_textChangedInTheStore_isFound() {
        UUID id = storedId(Map.of("text", freshText()));
        change("update revision set text = text || '!' where article_id = :id", id);

        assertThat(faultsOf(id)).containsExactlyInAnyOrder("text", "length");
        change("update revision set text = left(text, -1) where article_id = :id", id);
    }

    @Test
    void check_hashOfAnArticleChangedInTheStore_isFound() {
        UUID id = storedId(Map.of("text", freshText(), "externalId", freshText()));
        change("update article set hash = 'sha256:" + "0".repeat(64) + "' where id = :id", id);

        assertThat(faultsOf(id)).containsExactly("article");
        change("update article a set hash = (select hash from revision where article_id = a.id) where id = :id", id);
    }

    @Test
    void check_presentRevisionLost_isFoundAndNotTakenForARemoval() {
        UUID id = storedId(Map.of("text", freshText()));
        change("update revision set number = 7 where article_id = :id", id);

        assertThat(faultsOf(id)).containsExactly("revision");
        assertThat(read(id).statusCode()).isEqualTo(500);
        assertThat(read(id).contentType()).startsWith("application/problem+json");
        change("update revision set number = 1 where article_id = :id", id);
    }

    private void change(String sql, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(sql).setParameter("id", id).executeUpdate());
    }

    /** Of all the store, a page at a time. */
    private static List<String> faultsOf(UUID id) {
        List<String> faults = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", 150));
        do {
            JsonPath report =
                    given().queryParams(parameters).get("/articles/integrity").jsonPath();
            faults.addAll(report.getList("faults.findAll { it.articleId == '%s' }.what".formatted(id)));
            parameters.put("cursor", report.getString("next"));
        } while (parameters.get("cursor") != null);
        return faults;
    }
}
