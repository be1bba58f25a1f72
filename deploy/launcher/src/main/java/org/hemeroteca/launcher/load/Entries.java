package org.hemeroteca.launcher.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads the articles of a file, one at a time. */
final class Entries {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Consumer<Entry> taker;

    Entries(Consumer<Entry> taker) {
        this.taker = taker;
    }

    void read(Source source) throws IOException {
        try {
            switch (source.form()) {
                case TEXT -> taker.accept(text(source));
                case NDJSON -> lines(source);
                case CSV -> records(source);
            }
        } catch (CharacterCodingException e) {
            taker.accept(Entry.unreadable(source.file().toString(), "The file is not in UTF-8, from here on.", 0));
        }
    }

    /** The raw text; its metadata lies beside it under the same name with .json. */
    private static Entry text(Source source) throws IOException {
        String name = source.file().getFileName().toString();
        Path beside = source.file().resolveSibling(name.substring(0, name.length() - ".txt".length()) + ".json");
        JsonNode metadata = Files.exists(beside) ? JSON.readTree(beside.toFile()) : JSON.createObjectNode();
        if (!(metadata instanceof ObjectNode article)) {
            return Entry.unreadable(beside.toString(), "The metadata is no JSON object.", source.size());
        }
        return Entry.of(source.file().toString(), article.put("text", Files.readString(source.file())), source.size());
    }

    /** Passed on as they are: the archive says what is wrong with a line. */
    private void lines(Source source) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(source.file())) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    taker.accept(new Entry(origin(source, number), line, null, line.getBytes(UTF_8).length + 1L));
                }
            }
        }
    }

    /** The first record names the fields. */
    private void records(Source source) throws IOException {
        try (var csv = new CsvReader(Files.newBufferedReader(source.file()))) {
            List<String> fields = csv.next().orElse(List.of());
            for (var record = csv.next(); record.isPresent(); record = csv.next()) {
                taker.accept(entry(origin(source, csv.line()), fields, record.get()));
            }
        }
    }

    private static Entry entry(String origin, List<String> fields, List<String> values) {
        long size = values.stream()
                .mapToLong(value -> value.getBytes(UTF_8).length + 1L)
                .sum();
        if (values.size() != fields.size()) {
            return Entry.unreadable(
                    origin,
                    "The record has %d fields, the first one %d.".formatted(values.size(), fields.size()),
                    size);
        }
        ObjectNode article = JSON.createObjectNode();
        for (int i = 0; i < fields.size(); i++) {
            if (!values.get(i).isEmpty()) {
                article.put(fields.get(i).strip(), values.get(i));
            }
        }
        return Entry.of(origin, article, size);
    }

    private static String origin(Source source, long line) {
        return source.file() + ":" + line;
    }
}
