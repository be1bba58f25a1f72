package org.hemeroteca.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** Where a run keeps everything that outlives it; only its owner may look inside. */
public record DataDirectory(Path path) {
    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** @throws LaunchFailure if it cannot be made, or not be written to */
    public DataDirectory create() {
        try {
            Directories.createPrivate(path);
            Files.createDirectories(logs());
            Files.createDirectories(processes());
            return this;
        } catch (IOException e) {
            throw new LaunchFailure(ExitCode.FAILED, "The data directory %s cannot be made".formatted(path), e);
        }
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /** The log of this run of the subject; that of the run before is kept beside it. */
    public Path newLog(String subject) {
        var log = logs().resolve(subject + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, logs().resolve(subject + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds a file for each service process, by which a later run finds those that this one left behind. */
    public Path processes() {
        return path.resolve("processes");
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    /** Where `deploy/keys` keeps the hashes of API keys. */
    public Path apiKeys() {
        return path.resolve("keys");
    }

    public Path lock() {
        return path.resolve("launcher.lock");
    }

    /** Exists while the seeds are being loaded. */
    public Path loadingSeeds() {
        return path.resolve("loading-seeds");
    }
}
