package org.hemeroteca.entities.time.grammar;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with {@code {name}} where captured values go, and {@code {name?other}} where something else goes when nothing was captured. */
record Template(String text) {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)(?:\\?([^}]*))?}");

    String fill(Captures captures) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, captures)));
    }

    private static String value(MatchResult found, Captures captures) {
        String value = captures.value(found.group(1));
        return value.isEmpty() && found.group(2) != null ? found.group(2) : value;
    }
}
