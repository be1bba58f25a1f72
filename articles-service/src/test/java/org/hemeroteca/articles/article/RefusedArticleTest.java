package org.hemeroteca.articles.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storeBytes;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storeJson;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storeText;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class RefusedArticleTest {
    private static final int MAX_BYTES = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"text\":",
                "{\"text\":\"a\"} {}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "[]",
                "null",
                "\"a\""
            })
    void store_malformedJson_answersBadRequest(String body) {
        assertRefused(storeJson(body), 400).startsWith("The body ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | text | is required",
                "{'text': null} | text | is required",
                "{'text': ''} | text | must not be empty or blank",
                "{'text': ' \\u00a0\\ufeff\\r\\n'} | text | must not be empty or blank",
                "{'text': 'a\\u0000b'} | text | must not contain NUL or lone surrogates",
                "{'text': 'a\\ud83db'} | text | must not contain NUL or lone surrogates",
                "{'text': 'a\\udc4d'} | text | must not contain NUL or lone surrogates",
                "{'text': 7} | text | must be a string",
                "{'text': 'a', 'title': true} | title | must be a string",
                "{'text': 'a', 'title': {}} | title | must be a string",
                "{'text': 'a', 'title': ' '} | title | must not be empty or blank",
                "{'text': 'a', 'source': ''} | source | must not be empty or blank",
                "{'text': 'a', 'externalId': '\\u0000x'} | externalId | must not contain NUL or lone surrogates",
                "{'text': 'a', 'url': 'diario.example/a'} | url | must be an http or https address",
                "{'text': 'a', 'url': 'javascript:alert(1)'} | url | must be an http or https address",
                "{'text': 'a', 'language': 'es_MX'} | language | must be a language tag such as es or es-MX",
                "{'text': 'a', 'publishedOn': '12/01/2022'} | publishedOn | must be a date such as 2022-01-12, or a date-time",
                "{'text': 'a', 'publishedOn': '2022-02-30'} | publishedOn | must be a date such as 2022-01-12, or a date-time",
                "{'text': 'a', 'publishedon': '2022-01-12'} | publishedon | is not known; the fields are externalId, language, publishedOn, source, text, title, url",
            })
    void store_unacceptableField_answersTheViolation(String json, String field, String message) {
        Response answer = storeJson(json.replace('\'', '"'));

        assertRefused(answer, 422).isEqualTo("The request is well-formed, but some of its fields are not acceptable.");
        assertThat(answer.jsonPath().getList("violations.field")).containsExactly(field);
        assertThat(answer.jsonPath().getList("violations.in")).containsExactly("body");
        assertThat(answer.jsonPath().getList("violations.message")).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({"title, 2000", "source, 200", "externalId, 500"})
    void store_fieldTooLong_answersTheViolation(String field, int max) {
        Response answer = storeJson("{\"text\": \"a\", \"%s\": \"%s\"}".formatted(field, "x".repeat(max + 1)));

        assertRefused(answer, 422).isNotEmpty();
        assertThat(answer.jsonPath().getString("violations[0].message"))
                .isEqualTo("must have at most " + max + " characters");
    }

    @Test
    void store_severalFieldsWrong_answersAllViolations() {
        Response answer = storeJson("{\"publishedOn\": \"ayer\", \"url\": \"x\"}");

        List<String> fields = answer.jsonPath().getList("violations.field");
        assertThat(fields).containsExactlyInAnyOrder("text", "publishedOn", "url");
    }

    @Test
    void store_emptyPlainText_answersTheViolation() {
        Response answer = storeText(new byte[0]);

        assertRefused(answer, 422).isNotEmpty();
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("text");
    }

    @Test
    void store_bytesThatAreNotUtf8_answersUnsupported() {
        byte[] latin1 = "Año".getBytes(StandardCharsets.ISO_8859_1);
        byte[] json = "{\"text\": \"Año\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(storeText(latin1), 415).isEqualTo("The body is not valid UTF-8.");
        assertRefused(storeBytes("application/json", json), 415).isEqualTo("The body is not valid UTF-8.");
    }

    @Test
    void store_surrogatesEncodedInUtf8_answersUnsupported() {
        byte[] cesu = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB1, (byte) 0x8D};

        assertRefused(storeText(cesu), 415).isEqualTo("The body is not valid UTF-8.");
    }

    @Test
    void store_otherCharset_answersUnsupported() {
        Response answer = storeBytes("text/plain;charset=ISO-8859-1", "a".getBytes(StandardCharsets.US_ASCII));

        assertRefused(answer, 415).isEqualTo("The charset of the body must be UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "application/x-www-form-urlencoded", "nada"})
    void store_otherMediaType_answersUnsupported(String contentType) {
        Response answer = storeBytes(contentType, "a".getBytes(StandardCharsets.US_ASCII));

        assertRefused(answer, 415).isEqualTo("This address takes no body of this media type.");
    }

    @Test
    void store_textAtTheLimit_isStored() {
        String text = "ñ".repeat(MAX_BYTES / 2);

        assertThat(storeText(text.getBytes(StandardCharsets.UTF_8)).statusCode())
                .isIn(200, 201);
        assertThat(storeJson("{\"text\": \"%s\"}".formatted("\\u00f1".repeat(MAX_BYTES / 2)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void store_textOverTheLimit_answersTooLarge() {
        String text = "ñ".repeat(MAX_BYTES / 2) + "a";

        assertTooLarge(storeText(text.getBytes(StandardCharsets.UTF_8)));
        assertTooLarge(storeJson("{\"text\": \"%s\"}".formatted(text)));
    }

    @Test
    void store_bodyOfAnySize_answersTooLarge() {
        byte[] body = "a".repeat(16 * MAX_BYTES).getBytes(StandardCharsets.US_ASCII);

        assertTooLarge(storeText(body));
        assertTooLarge(storeBytes("application/json", body));
    }

    private static void assertTooLarge(Response answer) {
        assertRefused(answer, 413).isEqualTo("A text may have at most 1048576 bytes of UTF-8.");
        assertThat(answer.jsonPath().getInt("maxBytes")).isEqualTo(MAX_BYTES);
    }

    /** Asserts a whole problem document, and hands over its detail. */
    private static AbstractStringAssert<?> assertRefused(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("about:blank");
        assertThat(answer.jsonPath().getString("title")).isNotBlank();
        return assertThat(answer.jsonPath().getString("detail"));
    }
}
