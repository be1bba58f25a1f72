package org.hemeroteca.launcher.testsupport;

import org.hemeroteca.launcher.Ports;

/** A port that nobody listens on at this moment. */
public final class FreePort {
    private FreePort() {}

    public static int any() {
        return Ports.free().gateway();
    }
}
