package org.hemeroteca.systemtests.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
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

    /** All of which the files in {@code deploy/observability} speak. */
    public static Stream<Metric> inUse(Path observability) throws IOException {
        try (Reader alerts = Files.newBufferedReader(observability.resolve("alerts.yaml"))) {
            JsonNode rules = new ObjectMapper().valueToTree(new Yaml().load(alerts));
            JsonNode panels = new ObjectMapper()
                    .readTree(observability.resolve("dashboard.json").toFile());
            return Stream.concat(rules.findValuesAsText("expr").stream(), panels.findValuesAsText("expr").stream())
                    .flatMap(expression -> USE.matcher(expression).results())
                    .map(Metric::of)
                    .distinct();
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
