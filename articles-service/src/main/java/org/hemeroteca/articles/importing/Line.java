package org.hemeroteca.articles.importing;

/**
 * One line of a body, without its end.
 *
 * @param number from 1
 * @param bytes null where the line is longer than may be
 */
record Line(long number, byte[] bytes) {
    boolean isTooLong() {
        return bytes == null;
    }

    boolean isBlank() {
        if (bytes == null) {
            return false;
        }
        for (byte next : bytes) {
            if (next > ' ' || next < 0) {
                return false;
            }
        }
        return true;
    }
}
