package org.hemeroteca.entities.text;

/** Decides whether a closing sign ends a sentence. */
final class SentenceEnds {
    private final String text;

    SentenceEnds(String text) {
        this.text = text;
    }

    /** The end of the run of stops and closing signs that begins at {@code stop}. */
    int runEnd(int stop) {
        int end = stop;
        while (end < text.length() && Characters.isStop(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && Characters.isClosing(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a sentence ends with the run {@code [stop, end)}. */
    boolean endsAt(int stop, int end) {
        if (end >= text.length()) {
            return true;
        }
        if (!Characters.isBlank(text.charAt(end))) {
            return endsWithoutSpace(stop, end);
        }
        int next = nextOnLine(end);
        return next < text.length()
                && Characters.opensSentence(text.codePointAt(next))
                && !isAbbreviated(stop, end, next)
                && !isListNumber(stop);
    }

    /** {@code …terminó.El presidente}: a small letter or a digit before the stop, a capitalised word or an opening sign behind. */
    private boolean endsWithoutSpace(int stop, int end) {
        if (stop == 0 || end + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(stop - 1);
        boolean closed = Character.isLowerCase(before) || Character.isDigit(before) || Characters.isClosing(before);
        boolean opens = "¿¡«“".indexOf(text.charAt(end)) >= 0
                || Character.isUpperCase(text.charAt(end)) && Character.isLowerCase(text.charAt(end + 1));
        return closed && opens && !Abbreviations.standsBeforeName(text, wordStart(stop), stop);
    }

    private int nextOnLine(int from) {
        int next = from;
        while (next < text.length()
                && Characters.isBlank(text.charAt(next))
                && !Characters.isLineBreak(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean isAbbreviated(int stop, int end, int next) {
        if (text.charAt(stop) != '.' || end - stop > 1 || stop == 0) {
            return false;
        }
        int start = wordStart(stop);
        if (Abbreviations.standsBeforeName(text, start, stop)) {
            return true;
        }
        boolean acronym = start < stop && Acronym.isGroup(text, start, stop)
                || start > 0 && text.charAt(start - 1) == '.' && stop - start <= 2;
        return acronym && !Abbreviations.startsSentence(text, next);
    }

    /** Whether only a number stands between the line's start and the stop: {@code 1. Los hechos}. */
    private boolean isListNumber(int stop) {
        int start = wordStart(stop);
        boolean number = start < stop && Character.isDigit(text.charAt(start));
        return number && stop - start <= 2 && (start == 0 || Characters.isLineBreak(text.charAt(start - 1)));
    }

    /** Where the word before {@code stop} begins, as far back as any abbreviation reaches. */
    private int wordStart(int stop) {
        int start = stop;
        while (start > 0 && stop - start < 9 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
