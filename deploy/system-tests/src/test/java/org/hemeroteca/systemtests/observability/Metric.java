package org.hemeroteca.systemtests.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A metric of which an alert rule or a panel of the dashboard speaks.
 *
 * @param job the service of which it is asked; empty where any will do
 */
public record Metric(String name, Optional<String> job) {
    /** A name with its selector; a name before a bracket is a function's. All metrics have an underscore, no label that is used has. */
    private static final Pattern USE = Pattern.compile("\\b([a-z]+(?:_[a-z]+)+)\\b(?!\\s*\\()(\\{[^}]*})?");

    private static final Pattern JOB = Pattern.compile("job=\"([^\"]+)\"");

    /** All of which a file of alert rules or a dashboard speaks. */
    public static Stream<Metric> inUse(Path file) {
        try (Reader rules = Files.newBufferedReader(file)) {
            // A dashboard is JSON, and so YAML as well.
            JsonNode tree = new ObjectMapper().valueToTree(new Yaml().load(rules));
            return tree.findValuesAsText("expr").stream()
                    .flatMap(expression -> USE.matcher(expression).results())
                    .map(Metric::of)
                    .distinct();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Metric of(MatchResult use) {
        return new Metric(
                use.group(1),
                Optional.ofNullable(use.group(2))
                        .map(JOB::matcher)
                        .filter(job -> job.find())
                        .map(job -> job.group(1)));
    }
}
