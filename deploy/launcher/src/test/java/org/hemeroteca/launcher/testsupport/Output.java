package org.hemeroteca.launcher.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hemeroteca.launcher.console.Console;

/** A console whose words a test can read. */
public final class Output {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    public Console console() {
        return new Console(stream(bytes), stream(errors));
    }

    private static PrintStream stream(OutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    /** Everything, what was said before what was complained of. */
    public String text() {
        return said() + complained();
    }

    public String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    public String complained() {
        return errors.toString(StandardCharsets.UTF_8);
    }
}
