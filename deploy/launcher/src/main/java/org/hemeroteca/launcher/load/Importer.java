package org.hemeroteca.launcher.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Imports entries in batches, and keeps count of what became of them. */
final class Importer {
    private static final int BATCH_ENTRIES = 500;
    private static final int BATCH_CHARACTERS = 4 * 1024 * 1024;
    private static final int UNAVAILABLE = 503;

    private final ImportClient client;
    private final Retries retries;
    private final ErrorsFile errors;
    private final Progress progress;
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<Entry> batch = new ArrayList<>();
    private long characters;

    Importer(ImportClient client, Retries retries, ErrorsFile errors, Progress progress) {
        this.client = client;
        this.retries = retries;
        this.errors = errors;
        this.progress = progress;
    }

    void read(List<Source> sources) {
        Entries entries = new Entries(this::add);
        for (Source source : sources) {
            try {
                entries.read(source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        sendAll();
        progress.end();
    }

    /** How many articles came out how, by the archive's words for it. */
    Map<String, Long> counts() {
        return counts;
    }

    private void add(Entry entry) {
        if (!entry.isReadable()) {
            errors.add(entry);
            progress.advance(entry.size(), 1);
            return;
        }
        batch.add(entry);
        characters += entry.json().length();
        if (batch.size() >= BATCH_ENTRIES || characters >= BATCH_CHARACTERS) {
            sendAll();
        }
    }

    /** Sends until the archive has come to each entry. */
    private void sendAll() {
        List<Entry> open = List.copyOf(batch);
        for (int attempt = 1; !open.isEmpty(); attempt++) {
            List<Entry> left = send(open);
            if (!left.isEmpty()) {
                retries.pause(attempt, "%d articles could not be stored".formatted(left.size()));
            }
            open = left;
        }
        batch.clear();
        characters = 0;
    }

    /** @return the entries that could not be stored now */
    private List<Entry> send(List<Entry> open) {
        List<Entry> left = new ArrayList<>(open);
        for (JsonNode line : client.send(open.stream().map(Entry::json).toList())) {
            Entry entry = open.get(line.get("line").asInt() - 1);
            if (line.path("problem").path("status").asInt() != UNAVAILABLE) {
                settle(entry, line);
                left.remove(entry);
            }
        }
        return left;
    }

    private void settle(Entry entry, JsonNode line) {
        if (line.has("problem")) {
            errors.add(entry, line.get("problem"));
        } else {
            counts.merge(line.get("status").asText(), 1L, Long::sum);
        }
        progress.advance(entry.size(), 1);
    }
}
