package org.hemeroteca.gateway.entities;

import java.util.Locale;

/** What can be corrected. */
public enum Corrected {
    ACTORS,
    MENTIONS;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
