package org.hemeroteca.entities.actor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A word of a name.
 *
 * @param text folded to its key
 * @param sound what its other spellings share with it
 */
record Word(String text, String sound) {
    private static final int HALF = 4;

    static Word of(String key) {
        return new Word(key, Spelling.sound(key));
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
