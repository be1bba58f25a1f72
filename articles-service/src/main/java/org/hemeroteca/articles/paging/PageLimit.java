package org.hemeroteca.articles.paging;

import org.hemeroteca.articles.problem.ValueRefused;

/** The number of items that a caller wants at most. */
public final class PageLimit {
    private PageLimit() {}

    /** @param limit as the caller wrote it, a number of 1 to {@code max} */
    public static int read(String limit, int max) {
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below like a number out of range.
        }
        throw ValueRefused.parameter("limit", "must be a number from 1 to " + max);
    }
}
