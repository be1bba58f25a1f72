package org.hemeroteca.entities.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences, in time linear in its length. A sentence ends at a closing sign, at a line break (unless the line
 * was only wrapped) and, in text without either, at the last white space before {@value #LONGEST} units, so that the steps
 * behind work on pieces of bounded size.
 */
public final class Sentences {
    static final int LONGEST = 4000;

    private final String text;
    private final List<Span> sentences = new ArrayList<>();
    private int start;

    private Sentences(String text) {
        this.text = text;
    }

    /** The sentences of {@code text}, in order, without the white space around them. */
    public static List<Span> of(String text) {
        var sentences = new Sentences(text);
        sentences.cutAtEnds();
        return sentences.sentences;
    }

    private void cutAtEnds() {
        var ends = new SentenceEnds(text);
        var breaks = new LineBreaks(text);
        int lineStart = 0;
        int at = 0;
        while (at < text.length()) {
            int next = at + 1;
            if (Characters.isLineBreak(text.charAt(at))) {
                cutUnless(breaks.joins(lineStart, at), at);
                lineStart = next;
            } else if (Characters.isStop(text.charAt(at))) {
                next = ends.runEnd(at);
                cutUnless(!ends.endsAt(at, next), next);
            }
            at = next;
        }
        cutUnless(false, text.length());
    }

    private void cutUnless(boolean goesOn, int end) {
        if (!goesOn) {
            add(start, end);
            start = end;
        }
    }

    private void add(int from, int to) {
        int first = from;
        int end = to;
        while (first < end && Characters.isBlank(text.charAt(first))) {
            first++;
        }
        while (end > first && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        while (end - first > LONGEST) {
            int cut = cutWithin(first);
            sentences.add(new Span(first, cut));
            first = cut;
            while (Characters.isBlank(text.charAt(first))) {
                first++;
            }
        }
        if (first < end) {
            sentences.add(new Span(first, end));
        }
    }

    /** Where to cut a piece that begins at {@code first} and is too long. */
    private int cutWithin(int first) {
        int cut = first + LONGEST;
        while (cut > first && !Characters.isBlank(text.charAt(cut))) {
            cut--;
        }
        while (cut > first && Characters.isBlank(text.charAt(cut - 1))) {
            cut--;
        }
        if (cut > first) {
            return cut;
        }
        int hard = first + LONGEST;
        return Character.isLowSurrogate(text.charAt(hard)) ? hard - 1 : hard;
    }
}
