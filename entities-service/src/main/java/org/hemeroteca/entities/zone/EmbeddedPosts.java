package org.hemeroteca.entities.zone;

import java.util.List;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Zone;

/**
 * Marks posts of a social network that were pasted into a text with their markup lost. What remains is the signature
 * ({@code — Name (@name) April 14, 2025}) or a link to the picture, at the end of at most 280 characters.
 */
final class EmbeddedPosts {
    private static final int LONGEST_POST = 300;
    private static final int LONGEST_LINE = 600;
    /** A longer line is a paragraph of the story, unless the post is known to have filled its length. */
    private static final int LONGEST_LINE_BEFORE = 110;

    private static final Pattern SIGNATURE =
            Pattern.compile("(?:^|.*\\s|.*\\w)[—–-] ?[^—–@]{1,80} \\(@\\w{1,30}\\)(?: .{4,30})?");
    private static final Pattern PICTURE = Pattern.compile(".*\\b(?:pic\\.twitter\\.com|t\\.co)/\\w+\\W*(?:[—–].*)?");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|pic\\.twitter\\.com)\\S+");

    private static final Pattern CUT_SHORT = Pattern.compile("…\\s*(?:https?://|pic\\.twitter\\.com)");

    private final List<Line> lines;
    private final Zone[] zones;

    EmbeddedPosts(List<Line> lines, Zone[] zones) {
        this.lines = lines;
        this.zones = zones;
    }

    void mark() {
        for (int index = 0; index < zones.length; index++) {
            if (endsPost(lines.get(index))) {
                mark(index);
            }
        }
    }

    private static boolean endsPost(Line line) {
        return line.length() <= LONGEST_LINE
                && (SIGNATURE.matcher(line.text()).matches()
                        || PICTURE.matcher(line.text()).matches());
    }

    /** Marks the line and those before it that belong to the same post. */
    private void mark(int end) {
        boolean cutShort = CUT_SHORT.matcher(lines.get(end).text()).find();
        int room = LONGEST_POST;
        int index = end;
        do {
            zones[index] = Zone.BOILERPLATE;
            room -= ADDRESS.matcher(lines.get(index).text()).replaceAll("").length();
            cutShort |= CUT_SHORT.matcher(lines.get(index).text()).find();
            index--;
        } while (index >= 0
                && zones[index] == Zone.BODY
                && belongs(index, cutShort ? room : Math.min(room, LONGEST_LINE_BEFORE)));
    }

    /**
     * Whether the line at {@code index} is a part of the post that goes on behind it. A post that was cut short was as long as
     * posts may be, so that even a paragraph before its last line is a part of it.
     */
    private boolean belongs(int index, int room) {
        Line next = lines.get(index + 1);
        boolean signature = next.text().startsWith("—");
        return lines.get(index).length() <= room && (signature || !next.apart());
    }
}
