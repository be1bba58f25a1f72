package org.hemeroteca.entities.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hemeroteca.entities.pipeline.MentionView;

/**
 * Names answered against names annotated: exact span and type, states and places being one class; then, among those found of
 * that class, who acts. Annotated mentions that are marked ambiguous, and whatever overlaps them, count neither way.
 */
final class ExtractionScore {
    static final String NAMED = "named";
    static final String GEO = "GEO";
    private static final Set<String> FAR_FROM_THE_STORY = Set.of("byline", "boilerplate");

    private final Map<String, Count> counts = new TreeMap<>();
    private final Count roles = new Count();
    private final Count states = new Count();
    private final Count leaks = new Count();
    private final Count losses = new Count();

    /** A span in code points with its class. */
    private record Key(int start, int end, String type) {
        boolean overlaps(JsonNode mention) {
            return start < mention.get("end").intValue() && mention.get("start").intValue() < end;
        }
    }

    private static final class Count {
        private int right;
        private int wrong;
        private int missed;

        private double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
        }

        private double share() {
            return (double) right / Math.max(1, right + wrong);
        }

        private void add(boolean isRight) {
            right += isRight ? 1 : 0;
            wrong += isRight ? 0 : 1;
        }
    }

    void add(List<MentionView> answered, JsonNode gold) {
        var doubtful = StreamSupport.stream(gold.spliterator(), false)
                .filter(mention -> mention.path("ambiguous").asBoolean())
                .toList();
        Map<Key, JsonNode> wanted = new HashMap<>();
        gold.forEach(mention -> {
            if (!mention.get("kind").textValue().equals("DATE") && !doubtful.contains(mention)) {
                wanted.put(key(mention), mention);
            }
        });
        Map<Key, MentionView> found = answered.stream()
                .filter(mention -> mention.time() == null)
                .collect(Collectors.toMap(ExtractionScore::key, mention -> mention));
        found.keySet().removeIf(key -> doubtful.stream().anyMatch(key::overlaps));
        compare(found, wanted);
    }

    private void compare(Map<Key, MentionView> found, Map<Key, JsonNode> wanted) {
        found.forEach((key, mention) -> {
            boolean right = wanted.containsKey(key);
            count(key.type()).add(right);
            count(NAMED).add(right);
            if (right) {
                compare(mention, wanted.get(key));
            }
        });
        var missed = new HashSet<>(wanted.keySet());
        missed.removeAll(found.keySet());
        missed.forEach(key -> {
            count(key.type()).missed++;
            count(NAMED).missed++;
        });
    }

    private void compare(MentionView mention, JsonNode gold) {
        boolean acts = mention.type().name().equals("STATE");
        boolean shouldAct = gold.get("type").textValue().equals("STATE");
        if (type(mention.type().name()).equals(GEO)) {
            roles.add(acts == shouldAct);
            states.right += acts && shouldAct ? 1 : 0;
            states.wrong += acts && !shouldAct ? 1 : 0;
            states.missed += !acts && shouldAct ? 1 : 0;
        }
        boolean far = FAR_FROM_THE_STORY.contains(mention.zone());
        if (FAR_FROM_THE_STORY.contains(gold.path("zone").asText())) {
            leaks.add(!far);
        } else {
            losses.add(far);
        }
    }

    /** F1 of PERSON, ORGANIZATION, {@link #GEO} or all of them, {@link #NAMED}; 0 to 1. */
    double f1(String type) {
        return count(type).f1();
    }

    /** The share of states and places found whose role is right. */
    double actorOrPlace() {
        return roles.share();
    }

    double states() {
        return states.f1();
    }

    /** The share of names in bylines and boilerplate that are answered as body. */
    double zoneLeak() {
        return leaks.share();
    }

    /** The share of the story's names that are answered as byline or boilerplate. */
    double zoneLoss() {
        return losses.share();
    }

    private Count count(String type) {
        return counts.computeIfAbsent(type, any -> new Count());
    }

    private static Key key(MentionView mention) {
        return new Key(mention.start(), mention.end(), type(mention.type().name()));
    }

    private static Key key(JsonNode mention) {
        return new Key(
                mention.get("start").intValue(),
                mention.get("end").intValue(),
                type(mention.get("type").textValue()));
    }

    private static String type(String type) {
        return Set.of("PERSON", "ORGANIZATION").contains(type) ? type : GEO;
    }

    @Override
    public String toString() {
        String types = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%s %.1f",
                        entry.getKey(),
                        100 * entry.getValue().f1()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%s; actor or place %.1f, STATE %.1f; zone leak %.1f, zone loss %.1f",
                types,
                100 * actorOrPlace(),
                100 * states(),
                100 * zoneLeak(),
                100 * zoneLoss());
    }
}
