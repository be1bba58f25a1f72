package org.hemeroteca.gateway.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnreadablePathTest extends GatewayTest {
    @TestHTTPResource
    URI root;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/actors/%zz", "/api/v1/%", "/%zz"})
    void path_thatCannotBeDecoded_isAProblem(String path) throws IOException {
        var answer = answer(path);
        assertThat(answer).startsWith("HTTP/1.1 400 ").containsIgnoringCase("content-type: application/problem+json");
        assertThat(answer).contains("\"type\":\"/problems/malformed-request\"", "hexadecimal");
    }

    private String answer(String path) throws IOException {
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
