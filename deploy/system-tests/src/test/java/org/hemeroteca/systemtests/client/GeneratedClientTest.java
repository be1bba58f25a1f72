package org.hemeroteca.systemtests.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What users generate from the document of the API is a client: in Java it compiles, in TypeScript and Python it has every operation.
 * {@code -Dclients=DIR} leaves the three in {@code DIR}, where {@code tsc} and {@code python3 -m compileall} can have a look at them.
 */
class GeneratedClientTest {
    private static final Path DOCUMENT = Path.of("../../gateway/openapi.yaml");

    @TempDir
    static Path passing;

    @Test
    void client_inJava_compiles() throws IOException {
        Path client = directory("java");
        ClientGenerator.JAVA.generate(DOCUMENT, client);

        assertThat(compiled(sources(client.resolve("src/main/java"), ".java"))).isEmpty();
        assertHasOperations(client, ".java", name -> name);
    }

    @Test
    void client_inTypeScript_hasEveryOperation() throws IOException {
        Path client = directory("typescript");
        ClientGenerator.TYPESCRIPT.generate(DOCUMENT, client);

        assertHasOperations(client, ".ts", name -> name);
    }

    @Test
    void client_inPython_hasEveryOperation() throws IOException {
        Path client = directory("python");
        ClientGenerator.PYTHON.generate(DOCUMENT, client);

        assertHasOperations(
                client, ".py", name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    }

    private static Path directory(String language) {
        return Optional.ofNullable(System.getProperty("clients"))
                .map(Path::of)
                .orElse(passing)
                .resolve(language);
    }

    /** What the compiler has against the sources. */
    private static String compiled(List<Path> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var complaints = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
            var options = List.of("-proc:none", "-d", passing.resolve("classes").toString());
            boolean done = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return done ? "" : complaints.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void assertHasOperations(Path client, String ending, UnaryOperator<String> method)
            throws IOException {
        var code = new StringBuilder();
        for (Path source : sources(client, ending)) {
            code.append(Files.readString(source));
        }
        assertThat(operations())
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(code).contains(" " + method.apply(name) + "("));
    }

    private static List<String> operations() throws IOException {
        try (Stream<String> lines = Files.lines(DOCUMENT)) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("operationId: "))
                    .map(line -> line.substring("operationId: ".length()))
                    .toList();
        }
    }

    private static List<Path> sources(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
