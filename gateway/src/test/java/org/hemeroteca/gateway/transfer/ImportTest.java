package org.hemeroteca.gateway.transfer;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest extends GatewayTest {
    private static final int MORE_THAN_A_BODY_MAY_HAVE = 20 * 1024 * 1024;

    @Test
    void import_compressedBody_passesThroughAsItIs() throws IOException {
        archiveReports();
        byte[] body = gzip("{\"text\": \"Dimitió el alcalde.\"}\n");

        var answer = send(body, "gzip");

        assertThat(answer.contentType()).startsWith("application/x-ndjson");
        assertThat(answer.asString()).isEqualTo(Stubs.text("articles/report.ndjson"));
        articles.verify(postRequestedFor(urlEqualTo("/articles/import"))
                .withHeader("Content-Encoding", equalTo("gzip"))
                .withHeader("Content-Type", equalTo("application/x-ndjson"))
                .withRequestBody(equalToJson("{\"text\": \"Dimitió el alcalde.\"}")));
    }

    @Test
    void import_moreThanOtherBodiesMayHave_isNotRefused() {
        archiveReports();
        byte[] body = new byte[MORE_THAN_A_BODY_MAY_HAVE];
        Arrays.fill(body, (byte) ' ');

        assertThat(send(body, "identity").statusCode()).isEqualTo(200);
    }

    @Test
    void import_refusedByTheArchive_tellsItsReason() {
        articles.stubFor(post("/articles/import").willReturn(Stubs.problem(415, "{\"detail\": \"No gzip\"}")));

        assertThat(problem(415, send(new byte[0], "br")).path("detail").textValue())
                .isEqualTo("No gzip");
    }

    @Test
    void import_archiveHangsUp_isUnavailable() {
        articles.stubFor(
                post("/articles/import").willReturn(WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        problem(503, send(new byte[] {'\n'}, "identity"));
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private void archiveReports() {
        articles.stubFor(post("/articles/import")
                .willReturn(WireMock.aResponse()
                        .withHeader("Content-Type", "application/x-ndjson")
                        .withBody(Stubs.text("articles/report.ndjson"))));
    }

    private static Response send(byte[] body, String encoding) {
        return given().config(config().encoderConfig(encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("application/x-ndjson", ContentType.BINARY)))
                .header("Content-Encoding", encoding)
                .contentType("application/x-ndjson")
                .body(body)
                .post("/api/v1/articles/import");
    }
}
