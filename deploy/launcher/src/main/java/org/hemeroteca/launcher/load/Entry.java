package org.hemeroteca.launcher.load;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An article to import, or something that was to be one.
 *
 * @param origin the file, and the line in it where it has many
 * @param json one line of JSON; null where the file cannot be read as an article
 * @param problem why; null where it can
 * @param size bytes of the file that it takes
 */
record Entry(String origin, String json, String problem, long size) {
    static Entry of(String origin, JsonNode article, long size) {
        return new Entry(origin, article.toString(), null, size);
    }

    static Entry unreadable(String origin, String problem, long size) {
        return new Entry(origin, null, problem, size);
    }

    boolean isReadable() {
        return json != null;
    }
}
