package org.hemeroteca.entities.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with {@code {name}} where captured values go, and {@code {name?other}} where something else goes when nothing was captured. */
record Template(List<Part> parts) {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)(?:\\?([^}]*))?}");

    /**
     * Fixed text and what follows it.
     *
     * @param name of a capture; empty when none follows
     * @param other stands for a capture that is absent
     */
    record Part(String fixed, String name, String other) {}

    static Template of(String text) {
        var parts = new ArrayList<Part>();
        Matcher name = NAME.matcher(text);
        int from = 0;
        while (name.find()) {
            parts.add(new Part(
                    text.substring(from, name.start()), name.group(1), name.group(2) == null ? "" : name.group(2)));
            from = name.end();
        }
        parts.add(new Part(text.substring(from), "", ""));
        return new Template(List.copyOf(parts));
    }

    String fill(Captures captures) {
        if (parts.size() == 1) {
            return parts.get(0).fixed();
        }
        var text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.fixed()).append(part.name().isEmpty() ? "" : value(part, captures));
        }
        return text.toString();
    }

    private static String value(Part part, Captures captures) {
        String value = captures.value(part.name());
        return value.isEmpty() ? part.other() : value;
    }
}
