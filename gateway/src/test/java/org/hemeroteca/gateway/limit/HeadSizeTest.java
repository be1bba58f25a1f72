package org.hemeroteca.gateway.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadSizeTest extends GatewayTest {
    @TestHTTPResource
    URI root;

    @Test
    void ask_longAddress_isAProblem() throws IOException {
        assertThat(answer("/api/v1/articles?q=" + "a".repeat(9_000), ""))
                .startsWith("HTTP/1.1 414 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"/problems/uri-too-long\"", "8192", "\"instance\":\"/api/v1/articles\"");
    }

    @Test
    void ask_longPath_isAProblemThatDoesNotRepeatIt() throws IOException {
        assertThat(answer("/api/v1/" + "a".repeat(9_000), ""))
                .startsWith("HTTP/1.1 414 ")
                .doesNotContain("instance");
    }

    @Test
    void ask_withLargeHeaders_isAProblem() throws IOException {
        assertThat(answer("/api/v1/articles", "Cookie: " + "a".repeat(17_000) + "\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"/problems/headers-too-large\"", "16384");
    }

    @Test
    void ask_farBeyond_isRefusedByStatusAlone() throws IOException {
        assertThat(answer("/api/v1/articles?q=" + "a".repeat(70_000), "")).contains(" 414 ");
        assertThat(answer("/api/v1/articles", "Cookie: " + "a".repeat(70_000) + "\r\n"))
                .contains(" 431 ");
    }

    @Test
    void ask_longAddressThatIsAllowed_isAnswered() throws IOException {
        assertThat(answer("/problems?" + "a".repeat(8_000), "")).startsWith("HTTP/1.1 200 ");
    }

    private String answer(String target, String header) throws IOException {
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: gateway\r\n%sConnection: close\r\n\r\n"
                            .formatted(target, header)
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
