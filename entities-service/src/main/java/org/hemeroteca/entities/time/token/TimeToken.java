package org.hemeroteca.entities.time.token;

/**
 * A word, a run of digits or a sign.
 *
 * @param start first UTF-16 unit
 * @param end unit behind the last
 * @param key what it is looked up by: lower case, without acute accents and diaereses, {@code ñ} kept
 * @param shape what it is made of
 * @param glued whether it follows the token before without a space
 * @param sentence number of its sentence; no pattern crosses from one to the next
 * @param line number of its line
 */
public record TimeToken(int start, int end, String key, Shape shape, boolean glued, int sentence, int line) {
    /** What a token is made of. */
    public enum Shape {
        LOWER,
        CAPITALISED,
        CAPITALS,
        DIGITS,
        SIGN;

        public boolean isWord() {
            return compareTo(DIGITS) < 0;
        }

        /** Whether it begins with a capital letter. */
        public boolean isCapital() {
            return this == CAPITALISED || this == CAPITALS;
        }
    }

    public boolean is(String word) {
        return key.equals(word);
    }
}
