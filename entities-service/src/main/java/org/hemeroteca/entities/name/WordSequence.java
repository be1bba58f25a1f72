package org.hemeroteca.entities.name;

import java.util.List;
import org.hemeroteca.entities.annotation.Token;

/** The words of one sentence with the tokens that they were read from. */
final class WordSequence {
    private final List<Token> tokens;
    private final Word[] words;
    private final byte[] known;

    /** @param known for each word the known name that it is a part of ({@link KnownNames#mark}) */
    WordSequence(List<Token> tokens, Word[] words, byte[] known) {
        this.tokens = tokens;
        this.words = words;
        this.known = known;
    }

    int size() {
        return words.length;
    }

    /** The word at {@code index}; beyond both ends {@link Word#BORDER}. */
    Word word(int index) {
        return index < 0 || index >= words.length ? Word.BORDER : words[index];
    }

    /** The mark of the known name that the word at {@code index} is a part of; 0 for none. */
    int known(int index) {
        return index < 0 || index >= known.length ? 0 : known[index];
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** Whether no white space stands between the token at {@code index} and the one before. */
    boolean isGlued(int index) {
        return index > 0
                && index < words.length
                && tokens.get(index - 1).span().end()
                        == tokens.get(index).span().start();
    }

    /** Whether the sentence has capitals only, so that they tell nothing. */
    boolean isShouted() {
        boolean capitals = false;
        for (Word word : words) {
            if (word.letters() == Word.Letters.SMALL || word.letters() == Word.Letters.CAPITALISED) {
                return false;
            }
            capitals |= word.letters() == Word.Letters.CAPITALS;
        }
        return capitals;
    }

    /** Whether it ends as sentences do; headlines and list items do not. */
    boolean isClosed() {
        return words.length > 0 && ".!?…\"”»)".contains(words[words.length - 1].text());
    }
}
