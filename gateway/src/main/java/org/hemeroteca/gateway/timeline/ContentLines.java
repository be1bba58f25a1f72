package org.hemeroteca.gateway.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The lines of a calendar, folded at 75 bytes (RFC 5545, section 3.1). */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** Adds a line whose value needs no escapes. */
    ContentLines add(String name, String value) {
        int length = 0;
        String line = name + ":" + value;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int bytes = character.getBytes(UTF_8).length;
            if (length + bytes > LONGEST) {
                lines.append(BREAK).append(' ');
                length = 1;
            }
            lines.append(character);
            length += bytes;
        }
        lines.append(BREAK);
        return this;
    }

    /** Adds a line whose value is text. */
    ContentLines addText(String name, String text) {
        return add(
                name,
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\r\\n?|\\n", "\\\\n")
                        .replaceAll("\\p{Cntrl}", " "));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
