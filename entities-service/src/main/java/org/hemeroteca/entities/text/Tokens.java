package org.hemeroteca.entities.text;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a sentence into words and signs. */
public final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "(?:\\p{Lu}{1,2}\\.){2,}|\\p{L}[\\p{L}\\p{M}\\d]*(?:['’·][\\p{L}\\p{M}\\d]+)*|\\d+(?:[.,:]\\d+)*|[^\\s\\p{Z}]");

    private Tokens() {}

    /** The tokens of {@code text} within {@code sentence}, in order, with offsets of the whole text. */
    public static List<Span> of(String text, Span sentence) {
        return TOKEN.matcher(text)
                .region(sentence.start(), sentence.end())
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
