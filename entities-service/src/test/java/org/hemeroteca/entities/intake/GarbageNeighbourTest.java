package org.hemeroteca.entities.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.hemeroteca.entities.testsupport.ArticlesStub.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something else than articles-service answers at its address. */
@QuarkusTest
class GarbageNeighbourTest {
    private static final Answer LOST = new Answer(404, "text/html", "<h1>Not Found</h1>");

    @Inject
    Articles articles;

    @Inject
    IntakeRepository intake;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | text/html                | <h1>Not Found</h1>",
                "404 | application/json         | {\"status\": 404}",
                "404 | application/json         | [1, 2]",
                "404 | application/json         | \"urn:hemeroteca:problem:article-not-found\"",
                "404 | application/problem+json | {\"type\": \"about:blank\", \"status\": 404, \"detail\": \"There is no article.\"}",
                "404 | application/problem+json | {\"type\": \"urn:hemer",
                "404 | application/problem+json | ''",
                "403 | application/problem+json | {\"type\": \"urn:hemeroteca:problem:article-not-found\"}",
                "302 | text/html                | ''",
                "204 | text/html                | ''",
                "200 | text/html                | <h1>Welcome</h1>",
                "200 | application/json         | {\"id\": \"0b0f3a9e-7d0c-4d1e-9f4e",
                "200 | application/json         | {}",
                "200 | application/json         | null",
                "200 | application/json         | [1, 2]",
                "200 | application/json         | {\"id\": \"0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11\", \"revision\": 1, \"text\": \"Otro.\"}",
            })
    void read_answerThatIsNotOfTheArticle_isAnOutage(int status, String type, String body) {
        var id = UUID.randomUUID();
        ArticlesStub.answerInstead(id, new Answer(status, type, body));

        assertThatThrownBy(() -> articles.read(id)).isInstanceOf(ArticlesAway.class);
    }

    @Test
    void read_errorOfArticlesServiceItself_isARefusal() {
        var id = UUID.randomUUID();
        ArticlesStub.breakDown(id);

        assertThatThrownBy(() -> articles.read(id)).isInstanceOf(ArticlesRefusal.class);
    }

    @Test
    void read_articlesServiceSaysThereIsNone_isEmpty() {
        assertThat(articles.read(UUID.randomUUID())).isEmpty();
    }

    @Test
    void annotate_everythingIsNotFound_keepsTheAnnotationAndGoesOnAfterwards() {
        var id = ArticlesStub.store("La ministra viajó el lunes a Ginebra.", "2022-01-12");
        assertThat(annotation(id).getString("state")).isEqualTo("DONE");

        ArticlesStub.answerInstead(id, LOST);
        ArticlesStub.announce(id, 2, "REVISED");
        awaitOutage();

        assertThat(read("/timeline", Map.of("article", id.toString())).getList("items"))
                .isNotEmpty();
        ArticlesStub.mend(id);
        ArticlesStub.revise(id, 3, "La ministra viajó el martes a Lima.", Map.of("publishedOn", "2022-01-12"));
        assertThat(annotation(id).getList("mentions.text")).contains("Lima").doesNotContain("Ginebra");
    }

    /** Until an article waits because of it: a worker has been told 404 then, and settled what follows from it. */
    private void awaitOutage() {
        while (intake.find("failure like '%status 404%' and state = ?1", ArticleState.PENDING)
                .firstResultOptional()
                .isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
