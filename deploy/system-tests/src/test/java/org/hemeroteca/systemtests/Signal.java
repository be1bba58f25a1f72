package org.hemeroteca.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A signal that Java has no word for. */
enum Signal {
    STOP,
    CONT;

    void send(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
