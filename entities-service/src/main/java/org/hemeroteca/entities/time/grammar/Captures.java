package org.hemeroteca.entities.time.grammar;

import java.util.Arrays;
import java.util.Optional;
import org.hemeroteca.entities.time.chart.Item;

/** The items that a match kept, by the names that the rule gives them. */
record Captures(String[] names, Item[] items) {
    static final Captures NONE = new Captures(new String[0], new Item[0]);

    Optional<Item> get(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return Optional.of(items[i]);
            }
        }
        return Optional.empty();
    }

    /** These and those of another match. */
    Captures and(Captures more) {
        if (more.names.length == 0) {
            return this;
        }
        String[] allNames = Arrays.copyOf(names, names.length + more.names.length);
        Item[] allItems = Arrays.copyOf(items, allNames.length);
        System.arraycopy(more.names, 0, allNames, names.length, more.names.length);
        System.arraycopy(more.items, 0, allItems, names.length, more.items.length);
        return new Captures(allNames, allItems);
    }

    /** The value kept under a name; empty when an optional part was absent. */
    String value(String name) {
        return get(name).map(Item::value).orElse("");
    }
}
