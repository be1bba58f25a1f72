package org.hemeroteca.entities.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into sentences. */
public final class Sentences {
    /** A line break, or a closing sign with what follows it up to a capital, a digit or an opening sign. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "\\R|(?<=[.!?…][\"”»’)\\]]{0,2})[\\s\\p{Z}]+(?=[\\p{Lu}\\d¿¡“\"«—–‘(])|(?<=[\\p{Ll}\\d][.!?…][\"”»]?)(?=\\p{Lu}\\p{Ll})");

    private Sentences() {}

    /** The sentences of {@code text}, in order, without the white space around them. */
    public static List<Span> of(String text) {
        var sentences = new ArrayList<Span>();
        var boundary = BOUNDARY.matcher(text);
        int start = 0;
        while (boundary.find()) {
            add(sentences, text, start, boundary.start());
            start = boundary.end();
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
