package org.hemeroteca.articles.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.id;
import static org.hemeroteca.articles.testsupport.ArticlesApi.list;
import static org.hemeroteca.articles.testsupport.ArticlesApi.read;
import static org.hemeroteca.articles.testsupport.ArticlesApi.remove;
import static org.hemeroteca.articles.testsupport.ArticlesApi.store;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.hemeroteca.articles.testsupport.Simultaneously;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ConcurrentStoreTest {
    private static final int CALLERS = 12;

    @Test
    void store_sameTextByManyAtOnce_keepsOneArticle() {
        String text = freshText();

        List<Response> answers = Simultaneously.call(CALLERS, caller -> store(Map.of("text", text)));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 201)
                .containsOnlyOnce(201);
        assertThat(answers).extracting(answer -> id(answer)).hasSize(CALLERS).containsOnly(id(answers.get(0)));
    }

    @Test
    void store_otherTextsUnderOneKeyByManyAtOnce_keepsTheFirst() {
        String key = freshText();

        List<Response> answers = Simultaneously.call(
                CALLERS, caller -> store(Map.of("text", freshText(), "source", "diario", "externalId", key)));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .extracting(answer -> answer.jsonPath().getString("articleId"))
                .containsOnly(winner(answers).toString());
    }

    @Test
    void store_sameTextUnderManyKeysAtOnce_hasOneOriginal() {
        String text = freshText();

        List<Response> answers = Simultaneously.call(
                CALLERS, caller -> store(Map.of("text", text, "source", "diario " + caller, "externalId", text)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        List<String> originals =
                originals(answers.stream().map(answer -> id(answer)).toList());
        assertThat(originals).filteredOn(Objects::isNull).hasSize(1);
        assertThat(originals).filteredOn(Objects::nonNull).hasSize(CALLERS - 1);
        assertThat(originals.stream().filter(Objects::nonNull).distinct()).hasSize(1);
    }

    /** Originals are removed while duplicates of them are stored and removed: at rest there is one original again. */
    @Test
    void storeAndRemove_sameTextByManyAtOnce_leavesOneOriginal() {
        String text = freshText();

        List<Integer> statuses =
                Simultaneously.call(CALLERS, caller -> storeAndRemove(text, "diario " + caller)).stream()
                        .flatMap(List::stream)
                        .toList();

        assertThat(statuses).containsOnly(201, 204);
        List<UUID> remaining = list(Map.of("externalId", text)).jsonPath().getList("items.id", UUID.class);
        List<String> originals = originals(remaining);
        assertThat(remaining).hasSize(CALLERS);
        assertThat(originals).filteredOn(Objects::isNull).hasSize(1);
        UUID original = remaining.get(originals.indexOf(null));
        assertThat(originals).filteredOn(Objects::nonNull).containsOnly(original.toString());
    }

    private static List<Integer> storeAndRemove(String text, String source) {
        Map<String, String> article = Map.of("text", text, "source", source, "externalId", text);
        return IntStream.range(0, 15)
                .mapToObj(round -> {
                    Response stored = store(article);
                    Response outcome = round == 14 ? stored : remove(id(stored));
                    return List.of(stored.statusCode(), outcome.statusCode());
                })
                .flatMap(List::stream)
                .toList();
    }

    private static UUID winner(List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> id(answer))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> originals(List<UUID> ids) {
        return ids.stream()
                .map(id -> read(id).jsonPath().getString("duplicateOf"))
                .toList();
    }
}
