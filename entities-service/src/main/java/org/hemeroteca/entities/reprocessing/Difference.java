package org.hemeroteca.entities.reprocessing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemeroteca.entities.annotation.MentionKind;

/**
 * What annotating an article again did to its mentions of one kind.
 *
 * @param sample a few of the changes, in text order
 */
record Difference(MentionKind kind, int added, int lost, int changed, List<MentionChange> sample) {
    private static final int FEW = 3;

    /** The differences by kind; empty when nothing has changed. */
    static Collection<Difference> between(List<MentionSnapshot> before, List<MentionSnapshot> after) {
        Map<Object, MentionSnapshot> lost = new LinkedHashMap<>();
        before.forEach(mention -> lost.put(mention.id(), mention));
        var byKind = new LinkedHashMap<MentionKind, Difference>();
        for (var mention : after) {
            var earlier = lost.remove(mention.id());
            if (earlier == null || !earlier.reading().equals(mention.reading())) {
                count(byKind, earlier, mention);
            }
        }
        lost.values().forEach(mention -> count(byKind, mention, null));
        return byKind.values();
    }

    private static void count(Map<MentionKind, Difference> byKind, MentionSnapshot before, MentionSnapshot after) {
        var mention = Objects.requireNonNullElse(after, before);
        var change = new MentionChange(
                mention.text(),
                mention.start(),
                mention.in(),
                before == null ? null : before.reading(),
                after == null ? null : after.reading());
        byKind.merge(mention.kind(), only(mention.kind(), change), Difference::and);
    }

    private static Difference only(MentionKind kind, MentionChange change) {
        boolean added = change.before() == null;
        boolean lost = change.after() == null;
        return new Difference(kind, added ? 1 : 0, lost ? 1 : 0, added || lost ? 0 : 1, List.of(change));
    }

    private Difference and(Difference more) {
        var both = new ArrayList<>(sample);
        both.addAll(more.sample);
        return new Difference(
                kind,
                added + more.added,
                lost + more.lost,
                changed + more.changed,
                List.copyOf(both.subList(0, Math.min(FEW, both.size()))));
    }
}
