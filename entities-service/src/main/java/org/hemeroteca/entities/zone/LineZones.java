package org.hemeroteca.entities.zone;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.Zone;

/** Decides the zone of each line of one text. */
final class LineZones {
    /** A longer line is a paragraph whatever it says; this also bounds the time that a rule takes. */
    private static final int LONGEST_RULED_LINE = 500;

    private static final int SHORTEST_RULED_LINE = 3;
    private static final int LONGEST_HEADLINE = 250;
    private static final int REPEAT_REACH = 4;

    private final List<ZoneRule> rules;
    private final List<Line> lines;
    private final int titleEnd;
    private final Zone[] zones;

    LineZones(List<ZoneRule> rules, List<Line> lines, int titleEnd) {
        this.rules = rules;
        this.lines = lines;
        this.titleEnd = titleEnd;
        this.zones = new Zone[lines.size()];
        Arrays.fill(zones, Zone.BODY);
    }

    /** One zone for each line. */
    Zone[] decide() {
        int first = markHeadlines();
        for (int index = first; index < zones.length; index++) {
            index = decide(index);
        }
        new EmbeddedPosts(lines, zones).mark();
        new InlineLinks(lines, zones).mark();
        return zones;
    }

    /** Marks the headline, if there is one, and gives the index of the first line that is still to be decided. */
    private int markHeadlines() {
        int index = 0;
        while (index < zones.length && isHeadline(lines.get(index), index)) {
            zones[index++] = Zone.HEADLINE;
        }
        int repeat = index == 0 ? -1 : repeatedHeadline(index);
        if (repeat < 0) {
            return index;
        }
        // What stands between a headline and its repetition is a part of the page, not of the story.
        Arrays.fill(zones, index, repeat, Zone.BOILERPLATE);
        zones[repeat] = Zone.HEADLINE;
        return repeat + 1;
    }

    private int repeatedHeadline(int from) {
        String headline = lines.get(from - 1).text();
        for (int index = from; index < Math.min(zones.length, from + REPEAT_REACH); index++) {
            if (lines.get(index).text().equals(headline)) {
                return index;
            }
        }
        return -1;
    }

    /** A title given apart; without one, the first line of a text that has more, if it is short and open. */
    private boolean isHeadline(Line line, int index) {
        if (titleEnd > 0) {
            return line.span().end() <= titleEnd;
        }
        return index == 0
                && lines.size() > 1
                && line.length() <= LONGEST_HEADLINE
                && !line.text().endsWith(".")
                && rule(line).map(ZoneRule::zone).orElse(Zone.BODY) != Zone.CAPTION;
    }

    /** Decides the line at {@code index}, and those behind it that a rule takes with it; gives the last one decided. */
    private int decide(int index) {
        Optional<ZoneRule> rule = rule(lines.get(index));
        if (rule.isEmpty()) {
            return index;
        }
        int last = last(rule.get().scope(), index);
        Arrays.fill(zones, index, last + 1, rule.get().zone());
        return last;
    }

    private Optional<ZoneRule> rule(Line line) {
        return line.length() < SHORTEST_RULED_LINE || line.length() > LONGEST_RULED_LINE
                ? Optional.empty()
                : rules.stream().filter(rule -> rule.matches(line.text())).findFirst();
    }

    private int last(ZoneRule.Scope scope, int index) {
        return switch (scope) {
            case LINE -> index;
            case LIST -> lastLink(index);
            case REST -> lines.size() - 1;
        };
    }

    private int lastLink(int index) {
        int last = index;
        while (last + 1 < lines.size() && isListed(lines.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isListed(Line line) {
        return line.length() <= LONGEST_HEADLINE && (line.isBulleted() || !line.isClosed());
    }
}
