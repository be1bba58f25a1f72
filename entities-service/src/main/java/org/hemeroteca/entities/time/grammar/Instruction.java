package org.hemeroteca.entities.time.grammar;

/** One step of a compiled pattern; numbers are positions in its program. */
sealed interface Instruction {
    /** A token with this key, then on to the next instruction. */
    record Word(String key) implements Instruction {}

    /** An item of this class, with this value if one is given, kept under a name. */
    record Class(String kind, String value, String name) implements Instruction {}

    /** A word that begins with a capital letter. */
    record Capital() implements Instruction {}

    /** A plural noun, as far as spelling tells: a small letter first, an s last. */
    record Plural() implements Instruction {}

    /** A word with small letters that is no article, preposition or conjunction. */
    record Noun() implements Instruction {}

    /** Two ways to go on. */
    record Split(int first, int second) implements Instruction {}

    /** Goes on elsewhere. */
    record Jump(int to) implements Instruction {}

    /** The pattern is matched. */
    record End() implements Instruction {}
}
