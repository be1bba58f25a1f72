package org.hemeroteca.entities.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A word of a name.
 *
 * @param text folded to its key
 * @param sound what its other spellings share with it
 */
record Word(String text, String sound) {
    private static final int HALF = 4;

    /** Words as long as names have them; longer ones are not kept. */
    private static final int LONGEST_KEPT = 40;

    private static final int MOST_KEPT = 20_000;
    /** The words of names recur, and what one sounds like takes long to work out. */
    private static final Map<String, Word> KEPT = new ConcurrentHashMap<>();

    static Word of(String key) {
        Word kept = KEPT.get(key);
        return kept == null ? keep(new Word(key, Spelling.sound(key))) : kept;
    }

    private static Word keep(Word word) {
        if (KEPT.size() >= MOST_KEPT) {
            KEPT.clear();
        }
        if (word.text.length() <= LONGEST_KEPT) {
            KEPT.put(word.text, word);
        }
        return word;
    }

    static String join(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    boolean soundsLike(Word other) {
        return sound.equals(other.sound);
    }

    boolean misspells(Word other) {
        return Spelling.misspelt(text, other.text);
    }

    /** Whether one of the two is the other's initial. */
    boolean abbreviates(Word other) {
        return text.charAt(0) == other.text.charAt(0) && (text.length() == 1 || other.text.length() == 1);
    }

    /** Words that may be spellings of one another share one of these: the sound, or a half that a slip left whole. */
    Set<String> blocks() {
        var blocks = new TreeSet<String>();
        blocks.add(sound);
        if (sound.length() > HALF) {
            blocks.add(sound.substring(0, HALF) + "…");
            blocks.add("…" + sound.substring(sound.length() - HALF));
        }
        return blocks;
    }
}
