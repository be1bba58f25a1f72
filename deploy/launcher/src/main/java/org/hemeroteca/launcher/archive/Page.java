package org.hemeroteca.launcher.archive;

import java.util.List;

/** A part of a list, and where the next part begins if there is one. */
public record Page<T>(List<T> items, String next) {
    public Page {
        items = List.copyOf(items);
    }

    public boolean isLast() {
        return next == null;
    }
}
