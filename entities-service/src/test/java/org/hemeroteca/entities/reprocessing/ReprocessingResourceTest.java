package org.hemeroteca.entities.reprocessing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.problem;
import static org.hemeroteca.entities.testsupport.Service.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReprocessingResourceTest {
    private static final String TEXT =
            "El presidente de Francia viajó este martes a Madrid con el secretario de la OTAN.";

    @Inject
    Session database;

    @Test
    void order_articlesOfASource_annotatesThemAgainAndTellsWhatChanged() {
        String source = "Source " + UUID.randomUUID();
        var article = store(source, "2022-01-12");
        // As an older pipeline would have had it: Madrid not found, the day another, one mention too many.
        change("delete from mention where article_id = :article and text = 'Madrid'", article);
        change("update mention set value = '2022-01-01' where article_id = :article and kind = 'DATE'", article);
        change("""
                insert into mention (id, article_id, ordinal, in_title, start_offset, end_offset, text, kind, type, zone,
                    confidence, evidence)
                values (gen_random_uuid(), :article, 99, false, 0, 2, 'El', 'ACTOR', 'PERSON', 'body', 1, '{}')""", article);

        var done = settled(order(Map.of("source", source)));

        assertThat(done.getMap("articles"))
                .isEqualTo(Map.of("total", 1, "pending", 0, "done", 1, "skipped", 0, "failed", 0));
        assertThat(done.getMap("changes.PLACE")).isEqualTo(Map.of("added", 1, "lost", 0, "changed", 0));
        assertThat(done.getMap("changes.DATE")).isEqualTo(Map.of("added", 0, "lost", 0, "changed", 1));
        assertThat(done.getMap("changes.ACTOR")).isEqualTo(Map.of("added", 0, "lost", 1, "changed", 0));
        assertThat(done.getInt("changedArticles")).isEqualTo(1);
        assertThat(done.getString("sample.find { it.kind == 'DATE' }.change.before.value"))
                .isEqualTo("2022-01-01");
        assertThat(done.getString("sample.find { it.kind == 'DATE' }.change.after.value"))
                .isEqualTo("2022-01-11");
        assertThat(annotation(article).getList("mentions.text"))
                .contains("Madrid")
                .doesNotContain("El");
    }

    @Test
    void order_samePipelineAgain_changesNothing() {
        String source = "Source " + UUID.randomUUID();
        store(source, "2022-01-12");

        var done = settled(order(Map.of("source", source)));

        assertThat(done.getInt("articles.done")).isEqualTo(1);
        assertThat(done.getInt("changedArticles")).isZero();
        assertThat(done.getString("finishedAt")).isNotNull();
    }

    @Test
    void order_periodAndPipeline_chooseTheArticles() {
        String source = "Source " + UUID.randomUUID();
        store(source, "2022-01-12");
        var old = store(source, "2019-05-01");
        change("update annotation_run set pipeline = '0' where article_id = :article", old);

        assertThat(total(Map.of("source", source, "publishedFrom", "2019-01-01", "publishedTo", "2019-12-31")))
                .isEqualTo(1);
        assertThat(total(Map.of("source", source, "publishedFrom", "2022-01-13")))
                .isZero();
        assertThat(total(Map.of("source", source, "state", "FAILED"))).isZero();
    }

    @Test
    void order_outdated_leavesOutWhatThePresentPipelineAnnotated() {
        String source = "Source " + UUID.randomUUID();
        store(source, "2022-01-12");
        var old = store(source, "2019-05-01");
        change("update annotation_run set pipeline = '0' where article_id = :article", old);

        var order = settled(order(Map.of("source", source, "outdated", true)));

        assertThat(order.getInt("articles.total")).isEqualTo(1);
        assertThat(annotation(old).getString("pipeline")).isEqualTo(order.getString("pipeline"));
        assertThat(total(Map.of("source", source, "pipeline", "0"))).isZero();
    }

    @Test
    void order_articleThatCannotBeRead_failsAndKeepsItsAnnotation() {
        String source = "Source " + UUID.randomUUID();
        var article = store(source, "2022-01-12");
        ArticlesStub.breakDown(article);

        var done = settled(order(Map.of("source", source)));
        ArticlesStub.mend(article);

        assertThat(done.getInt("articles.failed")).isEqualTo(1);
        assertThat(done.getString("failures[0].articleId")).isEqualTo(article.toString());
        assertThat(done.getString("failures[0].failure")).contains("500");
        assertThat(annotation(article).getString("state")).isEqualTo("DONE");
        assertThat(annotation(article).getList("mentions")).isNotEmpty();
    }

    @Test
    void order_deletedArticle_isNotAmongThem() {
        var article = store("Source " + UUID.randomUUID(), "2022-01-12");
        change("update article_intake set deleted = true where article_id = :article", article);
        var order = order(Map.of("articles", List.of(article)));
        assertThat(order.getInt("articles.total")).isZero();

        change("update article_intake set deleted = false where article_id = :article", article);
        assertThat(total(Map.of("articles", List.of(article)))).isEqualTo(1);
    }

    @Test
    void cancel_doneOrder_isAConflict() {
        var done = settled(order(Map.of("source", "none of this name")));

        var problem = given().post("/reprocessing/{id}/cancel", done.getString("id"))
                .then()
                .statusCode(409)
                .extract()
                .jsonPath();

        assertThat(problem.getString("detail")).contains("done");
    }

    @Test
    void list_orders_showsTheNewestFirst() {
        String first = settled(order(Map.of("source", "one"))).getString("id");
        String second = settled(order(Map.of("source", "two"))).getString("id");

        var page = read("/reprocessing", Map.of("limit", 1));

        assertThat(page.getString("items[0].id")).isEqualTo(second);
        assertThat(page.getString("items[0].filter.source")).isEqualTo("two");
        var next = read("/reprocessing", Map.of("limit", 1, "cursor", page.getString("next")));
        assertThat(next.getString("items[0].id")).isEqualTo(first);
    }

    @Test
    void read_unknownOrder_isNotFound() {
        assertThat(problem(404, "/reprocessing/" + UUID.randomUUID(), Map.of()).getString("detail"))
                .contains("no reprocessing");
    }

    @Test
    void order_wrongConditions_areRefusedWithTheField() {
        for (var wrong : Map.of("publishedFrom", "soon", "state", "PENDING", "articles", List.of())
                .entrySet()) {
            var problem = given().contentType(ContentType.JSON)
                    .body(Map.of(wrong.getKey(), wrong.getValue()))
                    .post("/reprocessing")
                    .then()
                    .statusCode(422)
                    .extract()
                    .jsonPath();
            assertThat(problem.getList("violations.field")).containsExactly(wrong.getKey());
        }
    }

    private static UUID store(String source, String publishedOn) {
        var article = ArticlesStub.store(TEXT, Map.of("source", source, "publishedOn", publishedOn));
        annotation(article);
        return article;
    }

    private static JsonPath order(Map<String, ?> filter) {
        var answer = given().contentType(ContentType.JSON)
                .body(filter)
                .post("/reprocessing")
                .then()
                .statusCode(202);
        var order = answer.extract().jsonPath();
        assertThat(answer.extract().header("Location")).endsWith("/reprocessing/" + order.getString("id"));
        return order;
    }

    private static int total(Map<String, ?> filter) {
        return settled(order(filter)).getInt("articles.total");
    }

    private static JsonPath settled(JsonPath order) {
        var now = order;
        while (now.getString("state").equals("RUNNING")) {
            now = read("/reprocessing/" + order.getString("id"), Map.of());
        }
        return now;
    }

    private void change(String statement, UUID article) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(statement)
                        .setParameter("article", article)
                        .executeUpdate());
    }
}
