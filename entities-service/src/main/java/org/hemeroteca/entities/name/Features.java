package org.hemeroteca.entities.name;

/**
 * The features of a token: the word, its neighbours, their shapes, affixes and clusters, and where else in the text it stands.
 * A template number tells them apart; to change one is to need a new model.
 */
final class Features {
    private static final int BIAS = 0;
    private static final int EXACT = 1;
    private static final int PREFIX = 2;
    private static final int SUFFIX = 8;
    private static final int COARSE_SHAPE = 14;
    private static final int FINE_SHAPE = 15;
    private static final int NEAREST_BEFORE = 16;
    private static final int NEAREST_BEHIND = 17;
    private static final int FIRST = 18;
    private static final int SENTENCE = 19;
    private static final int GLUED = 20;
    private static final int ALSO_SMALL = 22;
    private static final int ELSEWHERE_BEFORE = 23;
    private static final int ELSEWHERE_BEHIND = 24;
    private static final int ELSEWHERE_INSIDE = 25;
    private static final int ELSEWHERE_COARSE = 26;
    private static final int KNOWN = 46;
    private static final int PAIR = 30;
    private static final int AROUND = 50;
    private static final int TEMPLATES_AROUND = 8;

    private static final int REACH = 2;
    private static final int NEAREST_REACH = 5;
    private static final int LONGEST_AFFIX = 5;

    private final WordDocument document;

    Features(WordDocument document) {
        this.document = document;
    }

    /** Puts the features of the token at {@code index} of {@code sequence} into {@code into}. */
    void collect(WordSequence sequence, int index, FeatureBuffer into) {
        into.clear();
        into.add(BIAS, 0);
        addWord(sequence.word(index), into);
        for (int distance = -REACH; distance <= REACH; distance++) {
            addAround(sequence.word(index + distance), distance, into);
        }
        addPairs(sequence, index, into);
        addClusterPairs(sequence, index, into);
        addNearest(sequence, index, into);
        addSentence(sequence, index, into);
        addKnown(sequence, index, into);
        addElsewhere(sequence, index, into);
    }

    private static void addWord(Word word, FeatureBuffer into) {
        into.add(EXACT, word.exact());
        String text = word.text();
        int prefix = 0;
        int suffix = 0;
        for (int length = 1; length <= Math.min(LONGEST_AFFIX, text.length()); length++) {
            prefix = 31 * prefix + text.charAt(length - 1);
            suffix = 31 * suffix + text.charAt(text.length() - length);
            into.add(PREFIX + length, prefix);
            into.add(SUFFIX + length, suffix);
        }
        into.add(COARSE_SHAPE, word.coarse(), word.shape());
        into.add(FINE_SHAPE, word.fine(), word.shape());
    }

    private static void addAround(Word word, int distance, FeatureBuffer into) {
        int template = AROUND + TEMPLATES_AROUND * (distance + REACH);
        into.add(template, word.lower());
        into.add(template + 1, word.shape());
        if (word.fine() >= 0) {
            into.add(template + 2, word.coarse());
            into.add(template + 3, word.fine());
        }
        String text = word.text();
        int length = text.length();
        if (Math.abs(distance) < 2 && length > 3) {
            into.add(
                    template + 4,
                    text.charAt(length - 3) * 961 + text.charAt(length - 2) * 31 + text.charAt(length - 1));
            into.add(
                    template + 5, ((text.charAt(0) * 31 + text.charAt(1)) * 31 + text.charAt(2)) * 31 + text.charAt(3));
        }
    }

    private static void addPairs(WordSequence sequence, int index, FeatureBuffer into) {
        Word word = sequence.word(index);
        Word before = sequence.word(index - 1);
        Word behind = sequence.word(index + 1);
        into.add(PAIR, before.lower(), word.lower());
        into.add(PAIR + 1, word.lower(), behind.lower());
        into.add(PAIR + 2, before.lower(), behind.lower());
        into.add(PAIR + 3, sequence.word(index - 2).lower(), before.lower());
        into.add(PAIR + 4, behind.lower(), sequence.word(index + 2).lower());
        into.add(PAIR + 5, before.shape() * 31 + word.shape(), behind.shape());
        into.add(PAIR + 6, before.lower(), word.shape());
        into.add(PAIR + 7, behind.lower(), word.shape());
        into.add(PAIR + 8, before.shape(), word.shape());
        into.add(PAIR + 9, word.shape(), behind.shape());
    }

    private static void addClusterPairs(WordSequence sequence, int index, FeatureBuffer into) {
        Word word = sequence.word(index);
        Word before = sequence.word(index - 1);
        Word behind = sequence.word(index + 1);
        into.add(PAIR + 10, before.coarse(), word.coarse());
        into.add(PAIR + 11, word.coarse(), behind.coarse());
        into.add(PAIR + 12, before.fine(), word.fine());
        into.add(PAIR + 13, word.fine(), behind.fine());
        into.add(PAIR + 14, before.coarse() * 31 + word.shape(), behind.coarse());
    }

    /** The nearest longer word in small letters on each side: {@code viceministro}, {@code anunció}. */
    private static void addNearest(WordSequence sequence, int index, FeatureBuffer into) {
        for (int distance = 1; distance <= NEAREST_REACH; distance++) {
            if (tells(sequence.word(index - distance))) {
                into.add(NEAREST_BEFORE, sequence.word(index - distance).lower());
                break;
            }
        }
        for (int distance = 1; distance <= NEAREST_REACH; distance++) {
            if (tells(sequence.word(index + distance))) {
                into.add(NEAREST_BEHIND, sequence.word(index + distance).lower());
                break;
            }
        }
    }

    private static boolean tells(Word word) {
        return word.letters() == Word.Letters.SMALL && word.text().length() > 3;
    }

    private static void addSentence(WordSequence sequence, int index, FeatureBuffer into) {
        Word word = sequence.word(index);
        into.add(FIRST, index == 0 ? 1 : 0, word.shape());
        into.add(SENTENCE, sequence.isShouted() ? 1 : 0, sequence.isClosed() ? 1 : 0);
        into.add(GLUED, sequence.isGlued(index) ? 1 : 0, word.shape());
        into.add(GLUED + 1, sequence.isGlued(index + 1) ? 1 : 0, word.shape());
    }

    private static void addKnown(WordSequence sequence, int index, FeatureBuffer into) {
        int known = sequence.known(index);
        into.add(KNOWN, sequence.known(index - 1), known);
        into.add(KNOWN + 1, known, sequence.known(index + 1));
        if (known > 0) {
            into.add(KNOWN + 2, known, sequence.word(index).shape());
            into.add(KNOWN + 3, known, sequence.word(index - 1).lower());
        }
    }

    /** What stands around the same name-like word elsewhere in the text. */
    private void addElsewhere(WordSequence sequence, int index, FeatureBuffer into) {
        Word word = sequence.word(index);
        if (!word.isName()) {
            return;
        }
        into.add(ALSO_SMALL, document.isAlsoSmall(word) ? 1 : 0, index == 0 ? 1 : 0);
        for (WordDocument.Place place : document.places(word)) {
            if (place.sequence() != sequence || place.index() != index) {
                into.add(
                        ELSEWHERE_BEFORE,
                        place.sequence().word(place.index() - 1).lower());
                into.add(
                        ELSEWHERE_BEHIND,
                        place.sequence().word(place.index() + 1).lower());
                into.add(ELSEWHERE_INSIDE, place.index() > 0 ? 1 : 0, index == 0 ? 1 : 0);
                into.add(
                        ELSEWHERE_COARSE,
                        place.sequence().word(place.index() + 1).coarse());
            }
        }
    }
}
