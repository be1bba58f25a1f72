package org.hemeroteca.entities.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into words and signs, in time linear in its length.
 *
 * <p>A word keeps its inner apostrophes ({@code O'Donnell}) but not its hyphens ({@code Biden-Putin} is three tokens). An
 * initial, an acronym with stops and a title keep them ({@code W.}, {@code EE.UU.}, {@code Dr.}), a web address is one token,
 * and so are a number with its separators, an emoji with its modifiers and a run of one sign ({@code ...}, {@code ––}).
 */
public final class Tokens {
    private static final String NUMBER_SEPARATORS = ".,:";
    private static final List<String> ADDRESSES = List.of("http://", "https://", "www.", "pic.twitter.com/");

    private Tokens() {}

    /** The tokens of {@code text} within {@code sentence}, in order, with offsets of the whole text. */
    public static List<Span> of(String text, Span sentence) {
        var tokens = new ArrayList<Span>();
        int at = sentence.start();
        while (at < sentence.end()) {
            int point = text.codePointAt(at);
            int end = at + Character.charCount(point);
            if (!Characters.isBlank(point)) {
                end = tokenEnd(text, at, sentence.end());
                tokens.add(new Span(at, end));
            }
            at = end;
        }
        return tokens;
    }

    private static int tokenEnd(String text, int start, int limit) {
        int point = text.codePointAt(start);
        if (Character.isLetter(point)) {
            return startsAddress(text, start) ? addressEnd(text, start, limit) : wordEnd(text, start, limit);
        }
        return Character.isDigit(point) ? numberEnd(text, start, limit) : signEnd(text, start, limit);
    }

    private static boolean startsAddress(String text, int start) {
        return ADDRESSES.stream().anyMatch(head -> text.regionMatches(true, start, head, 0, head.length()));
    }

    private static int addressEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && isAddressPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAddressPart(char sign) {
        return sign > ' ' && sign < 0x7F && "\"'<>()[]{},;".indexOf(sign) < 0;
    }

    private static int wordEnd(String text, int start, int limit) {
        int acronym = Acronym.end(text, start, limit);
        if (acronym > start) {
            return acronym;
        }
        int end = partsEnd(text, start, limit);
        while (end + 1 < limit
                && Characters.isApostrophe(text.charAt(end))
                && Characters.isWordPart(text.codePointAt(end + 1))) {
            end = partsEnd(text, end + 1, limit);
        }
        return keepsStop(text, start, end, limit) ? end + 1 : end;
    }

    private static int partsEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && Characters.isWordPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, limit);
    }

    /** An initial or a title keeps its stop inside a sentence; the last stop of a sentence is always a token of its own. */
    private static boolean keepsStop(String text, int start, int end, int limit) {
        if (end + 1 >= limit || text.charAt(end) != '.' || Characters.isStop(text.charAt(end + 1))) {
            return false;
        }
        return Acronym.isGroup(text, start, end) || Abbreviations.standsBeforeName(text, start, end);
    }

    private static int numberEnd(String text, int start, int limit) {
        int end = digitsEnd(text, start, limit);
        while (end + 1 < limit
                && NUMBER_SEPARATORS.indexOf(text.charAt(end)) >= 0
                && Character.isDigit(text.charAt(end + 1))) {
            end = digitsEnd(text, end + 1, limit);
        }
        return end;
    }

    private static int digitsEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && Character.isDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, limit);
    }

    private static int signEnd(String text, int start, int limit) {
        int point = text.codePointAt(start);
        int end = start + Character.charCount(point);
        while (end < limit) {
            int next = text.codePointAt(end);
            boolean joins = Characters.isModifier(next) || next == point && runs(point);
            if (!joins) {
                break;
            }
            end += Character.charCount(next);
        }
        return Math.min(end, limit);
    }

    /** Quotes and brackets come in pairs, so each is a token; of other signs a run is one. */
    private static boolean runs(int point) {
        return !Characters.isClosing(point) && "«“‘([{".indexOf(point) < 0;
    }
}
