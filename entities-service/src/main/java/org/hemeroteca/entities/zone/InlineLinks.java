package org.hemeroteca.entities.zone;

import java.util.Arrays;
import java.util.List;
import org.hemeroteca.entities.annotation.Zone;

/** Marks links to other stories that stand between paragraphs: lines as long as headlines, with an open end. */
final class InlineLinks {
    private static final int SHORTEST_PARAGRAPH = 120;

    private final List<Line> lines;
    private final Zone[] zones;

    InlineLinks(List<Line> lines, Zone[] zones) {
        this.lines = lines;
        this.zones = zones;
    }

    void mark() {
        int index = 0;
        while (index < zones.length) {
            int end = index;
            while (end < zones.length
                    && zones[end] == Zone.BODY
                    && lines.get(end).looksLikeLink()) {
                end++;
            }
            if (end > index && standsBetweenParagraphs(index, end)) {
                Arrays.fill(zones, index, end, Zone.BOILERPLATE);
            }
            index = end + 1;
        }
    }

    private boolean standsBetweenParagraphs(int start, int end) {
        int next = end + 1 < zones.length && isSubheading(lines.get(end)) ? end + 1 : end;
        return start > 0 && isParagraph(lines.get(start - 1)) && next < zones.length && isParagraph(lines.get(next));
    }

    private static boolean isSubheading(Line line) {
        return !line.looksLikeLink() && !line.isClosed() && !line.isBulleted();
    }

    private static boolean isParagraph(Line line) {
        return line.length() >= SHORTEST_PARAGRAPH && line.isClosed();
    }
}
