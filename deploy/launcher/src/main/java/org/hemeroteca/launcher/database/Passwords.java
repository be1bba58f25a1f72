package org.hemeroteca.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.hemeroteca.launcher.secret.RandomText;

/** The random passwords of the database's roles, one file each that only its owner can read. */
record Passwords(Path directory) {
    private static final int BYTES = 24;

    String of(String role) {
        return read(file(role));
    }

    /** The file that holds the role's password, and nothing else; made when it is missing. */
    Path file(String role) {
        var file = directory.resolve(role);
        return Files.exists(file) ? file : create(file);
    }

    private Path create(Path file) {
        try {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            // Written aside first: a run that dies in between must not leave an empty password.
            var fresh = Files.createTempFile(directory, "fresh", "");
            Files.writeString(fresh, RandomText.of(BYTES));
            return Files.move(fresh, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
