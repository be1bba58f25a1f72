package org.hemeroteca.entities.time.grammar;

import java.util.Optional;
import org.hemeroteca.entities.time.chart.Item;

/**
 * The items that a match kept, by the names that the rule gives them: a list that shares its tail, since most attempts fail.
 *
 * @param name of the item kept last; null in {@link #NONE}
 * @param item kept last
 * @param before what was kept before it
 */
record Captures(String name, Item item, Captures before) {
    static final Captures NONE = new Captures(null, null, null);

    /** These and one more. */
    Captures with(String another, Item kept) {
        return new Captures(another, kept, this);
    }

    /** The item kept first under a name. */
    Optional<Item> get(String wanted) {
        Item first = null;
        for (Captures at = this; at.name != null; at = at.before) {
            first = at.name.equals(wanted) ? at.item : first;
        }
        return Optional.ofNullable(first);
    }

    /** These and those of a later match. */
    Captures and(Captures later) {
        return later.name == null ? this : and(later.before).with(later.name, later.item);
    }

    /** The value kept under a name; empty when an optional part was absent. */
    String value(String wanted) {
        return get(wanted).map(Item::value).orElse("");
    }
}
