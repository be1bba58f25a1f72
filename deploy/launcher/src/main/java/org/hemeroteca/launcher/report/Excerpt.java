package org.hemeroteca.launcher.report;

/** The part of a sentence that fits, cut so that the words that matter stay in it. */
record Excerpt(String sentence, int room) {
    private static final String CUT = "…";

    /** The part that shows the focus, a position in the sentence: from the beginning if that is near enough. */
    String around(int focus) {
        if (sentence.length() <= room || focus <= room * 3 / 4) {
            return sentence;
        }
        // Wrapping at words leaves some of the room unused.
        int wanted = Math.min(focus - room / 2, sentence.length() - room * 9 / 10);
        int word = sentence.indexOf(' ', Math.max(0, wanted)) + 1;
        return CUT + " " + sentence.substring(word);
    }
}
