package org.hemeroteca.launcher.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what was refused, one a line: where it comes from, why, and the article itself. Made with the first refusal. */
final class ErrorsFile implements Closeable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private BufferedWriter out;
    private long count;

    ErrorsFile(Path file) {
        this.file = file;
    }

    void add(Entry entry, JsonNode problem) {
        count++;
        ObjectNode line = JSON.createObjectNode().put("origin", entry.origin());
        line.set("problem", problem);
        line.put("line", entry.json());
        write(line);
    }

    void add(Entry unreadable) {
        add(unreadable, JSON.createObjectNode().put("title", unreadable.problem()));
    }

    long count() {
        return count;
    }

    Path file() {
        return file;
    }

    private void write(ObjectNode line) {
        try {
            if (out == null) {
                out = Files.newBufferedWriter(file);
            }
            out.write(line.toString());
            out.newLine();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
