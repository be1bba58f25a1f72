package org.hemeroteca.launcher.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal reads. */
public final class Console {
    private final PrintStream out;
    private final PrintStream errors;

    public Console(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** The process's own streams, in UTF-8 whatever the locale: names have accents. */
    public static Console ofProcess() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    public void say(String text) {
        out.println(text);
    }

    /** One line of progress. */
    public void tell(String subject, String news) {
        out.println("  %-18s %s".formatted(subject, news));
    }

    public void complain(String text) {
        out.flush();
        errors.println(text);
    }

    public static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
