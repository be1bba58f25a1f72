package org.hemeroteca.launcher.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMainTest {
    @TempDir
    Path folder;

    private final List<String> received = new ArrayList<>();
    private final List<Integer> failures = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private HttpServer archive;

    @BeforeEach
    void startArchive() throws IOException {
        archive = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        archive.createContext("/api/v1/articles/import", this::answer);
        archive.start();
    }

    @AfterEach
    void stopArchive() {
        archive.stop(0);
    }

    /** Takes each line but those that hold "malo", unless it was told to fail first. */
    private void answer(HttpExchange exchange) throws IOException {
        List<String> lines = new String(new GZIPInputStream(exchange.getRequestBody()).readAllBytes(), UTF_8)
                .lines()
                .toList();
        int status = failures.isEmpty() ? 200 : failures.remove(0);
        if (status == 200) {
            received.addAll(lines);
        }
        String report = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).contains("malo")
                        ? "{\"line\": %d, \"status\": \"REFUSED\", \"problem\": {\"status\": 422}}".formatted(i + 1)
                        : "{\"line\": %d, \"status\": \"NEW\"}".formatted(i + 1))
                .collect(Collectors.joining("\n", "", "\n{\"summary\": {}}\n"));
        byte[] body = (status == 200 ? report : "{}").getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void run_folderOfTexts_sendsEachWithItsMetadata() throws IOException {
        write("b.txt", "Dos\r\n");
        write("b.json", "{\"source\": \"diario\"}");
        write("sub/a.txt", "Uno");

        assertThat(run(folder.toString())).isEqualTo(ExitCode.DONE);
        assertThat(received).containsExactly("{\"source\":\"diario\",\"text\":\"Dos\\r\\n\"}", "{\"text\":\"Uno\"}");
        assertThat(out.toString(UTF_8)).contains("In the archive: 2 NEW.");
    }

    @Test
    void run_csv_sendsItsRecordsByTheNamesOfTheFields() throws IOException {
        write("a.csv", "\uFEFFtext,title\n\"Uno, y\nmás \"\"citas\"\"\",T\r\nDos,\n\nTres\n");

        assertThat(run(folder.resolve("a.csv").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(received)
                .containsExactly("{\"text\":\"Uno, y\\nmás \\\"citas\\\"\",\"title\":\"T\"}", "{\"text\":\"Dos\"}");
        assertThat(Files.readString(folder.resolve("errors.ndjson"))).contains("a.csv:6");
    }

    @Test
    void run_refusedLines_areKeptWithTheirOriginAndReason() throws IOException {
        write("a.ndjson", "{\"text\": \"bueno\"}\n\n{\"text\": \"malo\"}\n");

        assertThat(run(folder.resolve("a.ndjson").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(Files.readString(folder.resolve("errors.ndjson")))
                .contains("a.ndjson:3", "\"status\":422", "malo")
                .doesNotContain("bueno");
        assertThat(errors.toString(UTF_8)).contains("1 refused");
    }

    @Test
    void run_archiveAwayForAMoment_triesAgain() throws IOException {
        failures.addAll(List.of(503, 500));
        write("a.ndjson", "{\"text\": \"bueno\"}\n");

        assertThat(run(folder.resolve("a.ndjson").toString())).isEqualTo(ExitCode.DONE);
        assertThat(received).hasSize(1);
    }

    @Test
    void run_archiveThatRefusesAll_givesUpAtOnce() throws IOException {
        failures.add(401);
        write("a.ndjson", "{\"text\": \"bueno\"}\n");

        assertThat(run(folder.resolve("a.ndjson").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(errors.toString(UTF_8)).contains("401");
    }

    @Test
    void run_manyLines_goInBatches() throws IOException {
        write(
                "a.ndjson",
                IntStream.range(0, 1300)
                        .mapToObj(i -> "{\"text\": \"" + i + "\"}")
                        .collect(Collectors.joining("\n")));

        assertThat(run(folder.resolve("a.ndjson").toString())).isEqualTo(ExitCode.DONE);
        assertThat(received).hasSize(1300).doesNotHaveDuplicates();
    }

    @Test
    void run_wrongOptions_saysSo() {
        assertThat(run()).isEqualTo(ExitCode.WRONG_OPTIONS);
        assertThat(run("--nada")).isEqualTo(ExitCode.WRONG_OPTIONS);
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(ExitCode.WRONG_OPTIONS);
        assertThat(errors.toString(UTF_8)).contains("There is no option --nada; see deploy/import --help");
    }

    @Test
    void run_help_printsIt() {
        assertThat(run("--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(UTF_8)).startsWith("Usage: deploy/import");
    }

    private ExitCode run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--url",
                "http://127.0.0.1:" + archive.getAddress().getPort(),
                "--errors",
                folder.resolve("errors.ndjson").toString()));
        all.addAll(List.of(arguments));
        var console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(errors, true, UTF_8));
        return new ImportMain(new StopRequest(), console, Optional.empty()).run(all);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
