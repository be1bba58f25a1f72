package org.hemeroteca.launcher.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hemeroteca.launcher.console.Console;

/** A console whose words a test can read. */
public final class Output {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public Console console() {
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return new Console(stream, stream);
    }

    public String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
