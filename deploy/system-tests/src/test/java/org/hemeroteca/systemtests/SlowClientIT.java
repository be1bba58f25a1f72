package org.hemeroteca.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hemeroteca.launcher.Ports;
import org.hemeroteca.launcher.Settings;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.console.LauncherLog;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.process.Readiness;
import org.hemeroteca.launcher.process.ServiceProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send their request a letter at a time hold nobody up, and are given up after a while. The gateway is alone here. */
class SlowClientIT {
    private static final String BODY_TO_COME = """
            POST /api/v1/articles HTTP/1.1\r
            Host: gateway\r
            Content-Type: text/plain\r
            Content-Length: 1000\r
            \r
            """;
    private static final String NO_END = "GET /problems HTTP/1.1\r\nHost: gateway\r\nX-Letters: ";

    private static final ScheduledExecutorService LETTERS = Executors.newSingleThreadScheduledExecutor();

    @TempDir
    static Path directory;

    private static URI root;
    private static ServiceProcess gateway;

    @BeforeAll
    static void startGateway() {
        LauncherLog.silence();
        var data = new DataDirectory(directory).create();
        var service = new Settings(PackagedSystem.HOME, data, Ports.free(), Map.of())
                .gateway()
                .with("HEMEROTECA_LIMITS_PATIENCE", "2s");
        gateway = ServiceProcess.start(service, data);
        new Readiness(Duration.ofMinutes(3), new StopRequest(), new Console(System.out, System.err))
                .await(List.of(gateway));
        root = service.address();
    }

    @AfterAll
    static void stopGateway() {
        LETTERS.shutdownNow();
        gateway.close();
    }

    @Test
    void send_headLetterByLetter_isCutOff() throws IOException {
        try (var slow = connect()) {
            assertThat(answerToLetters(slow, NO_END)).isEmpty();
        }
    }

    @Test
    void send_laterHeadLetterByLetter_isCutOffToo() throws IOException {
        try (var slow = connect()) {
            send(slow, "GET /problems HTTP/1.1\r\nHost: gateway\r\n\r\n");
            assertThat(answerToLetters(slow, NO_END))
                    .startsWith("HTTP/1.1 200 ")
                    .doesNotContain("HTTP/1.1 4");
        }
    }

    @Test
    void send_bodyLetterByLetter_isAProblem() throws IOException {
        try (var slow = connect()) {
            assertTooSlow(answerToLetters(slow, BODY_TO_COME));
        }
    }

    @Test
    void send_noBody_isAProblem() throws IOException {
        try (var slow = connect()) {
            send(slow, BODY_TO_COME);
            assertTooSlow(rest(slow));
        }
    }

    @Test
    void ask_besideManySlowClients_isAnswered() throws Exception {
        var slow = new Socket[300];
        for (int i = 0; i < slow.length; i++) {
            slow[i] = connect();
            send(slow[i], i % 2 == 0 ? NO_END : BODY_TO_COME);
        }
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(root.resolve("/problems")).build(), BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(200);
        for (var client : slow) {
            rest(client);
            client.close();
        }
    }

    private static void assertTooSlow(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 408 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"/problems/request-timeout\"");
    }

    private static Socket connect() throws IOException {
        var socket = new Socket(root.getHost(), root.getPort());
        socket.setSoTimeout((int) TimeUnit.MINUTES.toMillis(2));
        return socket;
    }

    private static void send(Socket client, String words) throws IOException {
        client.getOutputStream().write(words.getBytes(UTF_8));
    }

    /** What comes back until the gateway closes the connection, while a letter is sent from time to time. */
    private static String answerToLetters(Socket client, String beginning) throws IOException {
        send(client, beginning);
        var letters = LETTERS.scheduleAtFixedRate(() -> letter(client), 100, 100, TimeUnit.MILLISECONDS);
        try {
            return rest(client);
        } finally {
            letters.cancel(false);
        }
    }

    private static void letter(Socket client) {
        try {
            send(client, "a");
        } catch (IOException closed) {
            // The reader is told, too.
        }
    }

    private static String rest(Socket client) throws IOException {
        var answer = new StringBuilder();
        try {
            int next = client.getInputStream().read();
            while (next >= 0) {
                answer.append((char) next);
                next = client.getInputStream().read();
            }
        } catch (java.net.SocketException reset) {
            // Closed while a letter was on its way.
        }
        return answer.toString();
    }
}
