package org.hemeroteca.gateway.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestBodyTest extends GatewayTest {
    private static final int LIMIT = 7 * 1024 * 1024;

    @TestHTTPResource("/api/v1/articles")
    URI articlesUrl;

    @Test
    void send_chunksBeyondTheLimit_isRefused() throws Exception {
        BodyPublisher chunks = BodyPublishers.ofInputStream(() -> new LongText(LIMIT + 1));
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(articlesUrl)
                                .header("Content-Type", "application/json")
                                .POST(chunks)
                                .build(),
                        BodyHandlers.ofString());
        assertTooLarge(answer);
    }

    @Test
    void send_bodyThatAnnouncesMore_isRefusedUnread() throws Exception {
        try (var socket = new Socket(articlesUrl.getHost(), articlesUrl.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("""
                    POST /api/v1/articles HTTP/1.1\r
                    Host: gateway\r
                    Content-Type: text/plain\r
                    Content-Length: 99999999999\r
                    \r
                    """.getBytes(UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413 ").containsIgnoringCase("application/problem+json");
            assertThat(answer).contains("\"status\":413", "7340032");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "/", "text/", ";", "application/json, text/plain"})
    void send_bodyOfNoMediaType_isUnsupported(String form) throws IOException {
        byte[] request =
                "POST /api/v1/articles HTTP/1.1\r\nHost: gateway\r\nContent-Type: %s\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
                        .formatted(form)
                        .getBytes(UTF_8);
        try (var socket = new Socket(articlesUrl.getHost(), articlesUrl.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request);
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 415 ")
                    .contains("\"type\":\"/problems/unsupported-media-type\"");
        }
    }

    private static void assertTooLarge(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("detail").textValue()).contains("7340032");
    }

    /** JSON with so many letters in its text. */
    private static final class LongText extends InputStream {
        private final ByteArrayInputStream start = new ByteArrayInputStream("{\"text\": \"".getBytes(UTF_8));
        private long left;

        LongText(long letters) {
            left = letters;
        }

        @Override
        public int read() {
            int next = start.read();
            return next < 0 && left-- > 0 ? 'a' : next;
        }
    }
}
