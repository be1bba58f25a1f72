package org.hemeroteca.entities.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.problem;
import static org.hemeroteca.entities.testsupport.Service.read;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntakeTest {
    @Inject
    AgroalDataSource database;

    private static final String GENEVA =
            "El lunes, representantes de Estados Unidos y Rusia se sentaron en Ginebra durante más de siete horas de debate.";
    private static final String MADRID =
            "El presidente de Francia viajó este martes a Madrid para hablar del acuerdo con la Unión Europea.";

    @Test
    void annotate_storedArticle_answersTheThreeLayers() {
        var id = ArticlesStub.store(GENEVA, "2022-01-12");

        var found = annotation(id);

        assertThat(found.getString("state")).isEqualTo("DONE");
        assertThat(found.getString("articleId")).isEqualTo(id.toString());
        assertThat(found.getList("mentions.findAll { it.kind == 'DATE' }.value"))
                .contains("2022-01-10");
        assertThat(found.getList("mentions.findAll { it.kind == 'PLACE' }.entity.name"))
                .contains("Ginebra");
        assertThat(found.getList("mentions.findAll { it.kind == 'ACTOR' }.entity.id"))
                .contains("state:US");
        assertThat(found.getList("mentions.id")).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(found.getString("publishedOn.basis")).isEqualTo("GIVEN");
    }

    @Test
    void annotate_newRevision_replacesTheMentions() {
        var id = ArticlesStub.store(GENEVA, "2022-01-12");
        annotation(id);

        ArticlesStub.revise(id, 2, MADRID, Map.of());
        var found = await(id, 2);

        assertThat(found.getList("mentions.text")).contains("Madrid").doesNotContain("Ginebra");
    }

    @Test
    void annotate_olderEventAgain_changesNothing() {
        var id = ArticlesStub.store(GENEVA, "2022-01-12");
        annotation(id);
        ArticlesStub.revise(id, 2, MADRID, Map.of());
        await(id, 2);

        ArticlesStub.announce(id, 1, "STORED");
        annotation(ArticlesStub.store(MADRID + " ", "2022-01-12"));

        assertThat(annotation(id).getInt("revision")).isEqualTo(2);
        assertThat(annotation(id).getInt("attempts")).isEqualTo(1);
    }

    @Test
    void annotate_deletedArticle_leavesNothingOfIt() {
        var id = ArticlesStub.store("Representantes de Kiribati viajaron el jueves a Tarawa.", "2022-01-12");
        annotation(id);

        ArticlesStub.delete(id, 1);
        ArticlesStub.announce(id, 1, "STORED");
        annotation(ArticlesStub.store(MADRID + "  ", "2022-01-12"));

        given().get("/articles/{id}/annotations", id).then().statusCode(404);
        assertThat(read("/timeline", Map.of("article", id.toString())).getList("items"))
                .isEmpty();
        assertThat(read("/places", Map.of("q", "tarawa")).getList("items")).isEmpty();
    }

    @Test
    void annotate_articleThatCannotBeRead_failsWithReasonHoldsNobodyUpAndRetries() {
        var poison = UUID.randomUUID();
        ArticlesStub.breakDown(poison);
        ArticlesStub.revise(poison, 1, GENEVA, Map.of());

        assertThat(annotation(ArticlesStub.store(MADRID + "   ", "2022-01-12")).getString("state"))
                .isEqualTo("DONE");
        var failed = annotation(poison);
        assertThat(failed.getString("state")).isEqualTo("FAILED");
        assertThat(failed.getString("failure")).contains("500");
        assertThat(read("/intake/failures", Map.of()).getList("items.articleId"))
                .contains(poison.toString());

        ArticlesStub.mend(poison);
        given().post("/articles/{id}/annotations/retry", poison).then().statusCode(202);
        assertThat(annotation(poison).getString("state")).isEqualTo("DONE");
    }

    @Test
    void annotate_articleWhoseTryEndedTheProcess_countsThatTry() throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var note = connection.createStatement()) {
            note.execute("insert into annotation_try (article_id) values ('%s')".formatted(id));
        }
        ArticlesStub.revise(id, 1, GENEVA + "  ", Map.of());

        var found = annotation(id);

        assertThat(found.getString("state")).isEqualTo("DONE");
        assertThat(found.getInt("attempts")).isEqualTo(2);
    }

    @Test
    void retry_annotatedArticle_isAConflict() {
        var id = ArticlesStub.store(GENEVA + " ", "2022-01-12");
        annotation(id);

        var problem = given().post("/articles/{id}/annotations/retry", id)
                .then()
                .statusCode(409)
                .extract()
                .jsonPath();

        assertThat(problem.getString("detail")).contains("DONE");
    }

    @Test
    void annotate_titleGivenApart_marksItsMentions() {
        var id = ArticlesStub.store(MADRID + "    ", Map.of("title", "El acuerdo sobre Ucrania"));

        var found = annotation(id);

        var inTitle = found.getList("mentions.findAll { it.in == 'title' }.text");
        assertThat(inTitle).contains("Ucrania");
        assertThat(found.getList("mentions.findAll { it.in == 'title' }.zone")).containsOnly("headline");
        assertThat(found.getInt("mentions.find { it.in == 'title' }.start")).isEqualTo(17);
    }

    @Test
    void read_unknownArticle_isNotFound() {
        var problem = problem(404, "/articles/" + UUID.randomUUID() + "/annotations", Map.of());

        assertThat(problem.getString("detail")).contains("no article");
    }

    @Test
    void read_waitThatIsNoNumber_isRefusedWithTheField() {
        var problem = problem(422, "/articles/" + UUID.randomUUID() + "/annotations", Map.of("wait", "soon"));

        assertThat(problem.getString("violations[0].field")).contains("wait");
    }

    private static JsonPath await(UUID id, int revision) {
        var found = annotation(id);
        while (found.getInt("revision") < revision || !found.getString("state").equals("DONE")) {
            found = annotation(id);
        }
        return found;
    }
}
