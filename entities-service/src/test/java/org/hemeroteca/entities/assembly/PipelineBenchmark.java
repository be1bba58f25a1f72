package org.hemeroteca.entities.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.annotation.Token;
import org.hemeroteca.entities.gazetteer.GazetteerReader;
import org.hemeroteca.entities.pipeline.Engine;

/**
 * Prints how many characters and articles each stage takes in per second of processor time, with each engine; warm, in one
 * thread. From the top folder:
 *
 * <pre>
 * mvn -q -pl entities-service test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * cd entities-service
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.hemeroteca.entities.assembly.PipelineBenchmark models ../seeds
 * </pre>
 */
final class PipelineBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration MEASURED = Duration.ofSeconds(8);
    /** What an article of 700 words is reckoned by. */
    private static final double ARTICLE = 700;

    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final List<String> texts;
    private long characters;
    private long words;

    private PipelineBenchmark(List<String> texts) {
        this.texts = texts;
    }

    /** @param arguments folder with the models, folder with texts ({@code *.txt}) */
    public static void main(String[] arguments) throws IOException {
        var texts = texts(Path.of(arguments[1]));
        var steps = new PipelineSteps(GazetteerReader.shipped());
        var engines = new NameEngines(new Models(Path.of(arguments[0])));
        for (Engine engine : Engine.values()) {
            long start = processNanos();
            var names = engines.engine(engine).orElseThrow();
            System.out.printf(
                    Locale.ROOT,
                    "%s (%s): loaded in %.0f ms of processor time%n",
                    engine,
                    names.version(),
                    (processNanos() - start) / 1e6);
            new PipelineBenchmark(texts).run(steps.behindLanguage(names));
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(PipelineBenchmark::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(List<Annotator> stages) {
        measure(stages, WARM_UP);
        nanos.clear();
        characters = 0;
        words = 0;
        measure(stages, MEASURED);
        nanos.forEach(this::print);
        print("all", nanos.values().stream().mapToLong(Long::longValue).sum());
    }

    private void measure(List<Annotator> stages, Duration atLeast) {
        long end = threadNanos() + atLeast.toNanos();
        while (threadNanos() < end) {
            texts.forEach(text -> measure(stages, text));
        }
    }

    private void measure(List<Annotator> stages, String text) {
        var annotated = AnnotatedText.of(text, TextContext.NONE);
        for (Annotator stage : stages) {
            long start = threadNanos();
            annotated = annotated.with(stage.annotate(annotated));
            nanos.merge(stage.getClass().getSimpleName(), threadNanos() - start, Long::sum);
        }
        characters += text.length();
        words += annotated.all(Token.class).size();
    }

    private void print(String stage, long spent) {
        System.out.printf(
                Locale.ROOT,
                "  %-18s %,12.0f characters, %,10.1f articles of 700 words a second; %8.2f ms an article%n",
                stage,
                characters / (spent / 1e9),
                words / ARTICLE / (spent / 1e9),
                spent / 1e6 / (words / ARTICLE));
    }

    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private record Models(Path models) implements NamesConfig {
        @Override
        public Engine engine() {
            return Engine.ACCURATE;
        }

        @Override
        public int threads() {
            return 1;
        }
    }
}
