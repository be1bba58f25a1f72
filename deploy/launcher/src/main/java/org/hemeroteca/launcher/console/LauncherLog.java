package org.hemeroteca.launcher.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What is of no interest until something fails: causes, and what the libraries say. It goes to a file. */
public final class LauncherLog {
    private static final Logger LOG = Logger.getLogger("org.hemeroteca.launcher");

    private LauncherLog() {}

    /** Keeps the terminal free of it, also before there is a file. */
    public static void silence() {
        LogManager.getLogManager().reset();
    }

    public static void to(Path file) {
        try {
            var handler = new FileHandler(file.toString());
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new SimpleFormatter());
            silence();
            Logger.getLogger("").addHandler(handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void keep(Exception failure) {
        LOG.log(Level.SEVERE, failure.getMessage(), failure);
    }
}
