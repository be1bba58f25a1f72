package org.hemeroteca.entities.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.annotation.TimeRange;

/**
 * Time expressions that belong together, whatever days they come to mean.
 *
 * @param members positions in the list of mentions; two, or one with an open side
 */
public record RangeJoin(List<Integer> members, TimeRange.Open open) {
    /** What they cover among these mentions; empty as long as one of them covers nothing. */
    public Optional<RangeView> among(List<MentionView> mentions) {
        return open.join(interval(mentions, members.get(0)), interval(mentions, members.get(members.size() - 1)))
                .map(interval -> new RangeView(members, interval));
    }

    /**
     * The same in a list that holds some of the mentions only.
     *
     * @param kept positions in the present list, in order
     * @return empty when a member is not among them
     */
    public Optional<RangeJoin> kept(Collection<Integer> kept) {
        var order = List.copyOf(kept);
        return order.containsAll(members)
                ? Optional.of(new RangeJoin(members.stream().map(order::indexOf).toList(), open))
                : Optional.empty();
    }

    private static Optional<Interval> interval(List<MentionView> mentions, int at) {
        return Optional.of(mentions.get(at)).map(MentionView::time).map(TimeView::interval);
    }
}
