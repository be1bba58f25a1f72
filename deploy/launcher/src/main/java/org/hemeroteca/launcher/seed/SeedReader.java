package org.hemeroteca.launcher.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a directory of seeds: `NAME.txt`, the raw text, and beside it `NAME.json`, its metadata, if there is any. */
public final class SeedReader {
    private static final String TEXT = ".txt";
    private static final ObjectMapper JSON = new ObjectMapper();

    private SeedReader() {}

    public static List<Seed> read(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(TEXT))
                    .sorted()
                    .map(SeedReader::seed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seed seed(Path file) {
        try {
            var name = file.getFileName().toString().replace(TEXT, "");
            return Seed.of(name, metadata(file.resolveSibling(name + ".json")), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode metadata(Path file) throws IOException {
        return Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
    }
}
