package org.hemeroteca.entities.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.text.CodePoints;

/** Names found against annotated ones: exact span and type; then, among the places found, who acts. */
final class NameScore {
    private static final double ACTS = 0.5;

    private final Map<Candidate.Type, Count> types = new EnumMap<>(Candidate.Type.class);
    private final Count states = new Count();
    private int right;
    private int places;

    private NameScore() {
        for (var type : Candidate.Type.values()) {
            types.put(type, new Count());
        }
    }

    /** Scores {@code tagger} on every text in {@code texts} that has its annotation in {@code gold}. */
    static NameScore of(Path texts, Path gold, Function<String, List<Candidate>> tagger) throws IOException {
        var score = new NameScore();
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                String text = Files.readString(
                        texts.resolve(file.getFileName().toString().replace(".json", ".txt")));
                score.add(new ObjectMapper().readTree(file.toFile()).get("mentions"), text, tagger.apply(text));
            }
        }
        return score;
    }

    double named() {
        return types.values().stream().reduce(new Count(), Count::plus).f1();
    }

    double states() {
        return states.f1();
    }

    double actorOrPlace() {
        return (double) right / places;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "named %.3f, states %.3f, actor or place %.3f, %s",
                named(),
                states(),
                actorOrPlace(),
                types);
    }

    private record Key(int start, int end, Candidate.Type type) {
        boolean overlaps(JsonNode mention) {
            return start < mention.get("end").intValue() && mention.get("start").intValue() < end;
        }
    }

    private void add(JsonNode mentions, String text, List<Candidate> candidates) {
        var expected = new HashMap<Key, String>();
        mentions.forEach(mention -> type(mention)
                .filter(type -> !mention.path("ambiguous").asBoolean())
                .forEach(type -> expected.put(
                        new Key(
                                mention.get("start").intValue(),
                                mention.get("end").intValue(),
                                type),
                        mention.get("type").textValue())));
        var offsets = CodePoints.of(text);
        for (Candidate candidate : candidates) {
            var key = new Key(
                    offsets.fromUnits(candidate.span().start()),
                    offsets.fromUnits(candidate.span().end()),
                    candidate.type());
            if (!doubtful(key, mentions)) {
                compare(candidate, expected.remove(key));
            }
        }
        expected.keySet().forEach(missed -> types.get(missed.type()).missed++);
    }

    private void compare(Candidate candidate, String type) {
        types.get(candidate.type()).add(type != null);
        if (type != null && candidate.type() == Candidate.Type.PLACE) {
            boolean acts = candidate.acts().orElse(0) > ACTS;
            boolean shouldAct = type.equals("STATE");
            places++;
            right += acts == shouldAct ? 1 : 0;
            states.found += acts && shouldAct ? 1 : 0;
            states.wrong += acts && !shouldAct ? 1 : 0;
            states.missed += !acts && shouldAct ? 1 : 0;
        }
    }

    private static boolean doubtful(Key key, JsonNode mentions) {
        for (JsonNode mention : mentions) {
            if (mention.path("ambiguous").asBoolean() && key.overlaps(mention)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Candidate.Type> type(JsonNode mention) {
        return switch (mention.get("type").textValue()) {
            case "PERSON" -> Stream.of(Candidate.Type.PERSON);
            case "ORGANIZATION" -> Stream.of(Candidate.Type.ORGANIZATION);
            case "STATE", "GPE", "LOCATION" -> Stream.of(Candidate.Type.PLACE);
            default -> Stream.of();
        };
    }

    private static final class Count {
        private int found;
        private int wrong;
        private int missed;

        private void add(boolean hit) {
            found += hit ? 1 : 0;
            wrong += hit ? 0 : 1;
        }

        private Count plus(Count other) {
            var sum = new Count();
            sum.found = found + other.found;
            sum.wrong = wrong + other.wrong;
            sum.missed = missed + other.missed;
            return sum;
        }

        private double f1() {
            return 2.0 * found / Math.max(1, 2 * found + wrong + missed);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f", f1());
        }
    }
}
