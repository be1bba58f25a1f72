package org.hemeroteca.launcher.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file of API keys. It holds their hashes alone, and is replaced as a whole, so that the gateway never reads half of it. */
record KeyFile(Path path) {
    private static final String HEADING =
            "# API keys of Hemeroteca: id, SHA-256 of the key, scopes, when it was made, what for. Written by deploy/keys.";

    KeyFile {
        path = path.toAbsolutePath();
    }

    List<ApiKey> keys() {
        try {
            return Files.exists(path)
                    ? Files.readAllLines(path).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(ApiKey::parse)
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void add(ApiKey key) {
        write(Stream.concat(keys().stream(), Stream.of(key)));
    }

    /** @return whether there was such a key */
    boolean remove(String id) {
        var before = keys();
        write(before.stream().filter(key -> !key.id().equals(id)));
        return keys().size() < before.size();
    }

    private void write(Stream<ApiKey> keys) {
        String text =
                Stream.concat(Stream.of(HEADING), keys.map(ApiKey::line)).collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(path.getParent());
            // A temporary file is its owner's alone.
            var fresh = Files.createTempFile(path.getParent(), "keys", "");
            Files.writeString(fresh, text);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
