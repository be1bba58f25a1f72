package org.hemeroteca.entities.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small tab-separated file with a header line; lists within a field are separated by {@code |}. */
final class Table {
    private final Map<String, Integer> columns;
    private final List<String> lines;

    private Table(Map<String, Integer> columns, List<String> lines) {
        this.columns = columns;
        this.lines = lines;
    }

    static Table shipped(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/gazetteer/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file gazetteer/" + name);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table of(List<String> lines) {
        String[] header = lines.get(0).split("\t");
        var columns = new HashMap<String, Integer>();
        IntStream.range(0, header.length).forEach(i -> columns.put(header[i], i));
        return new Table(columns, lines.subList(1, lines.size()));
    }

    Stream<Row> rows() {
        return lines.stream().filter(line -> !line.isBlank()).map(line -> new Row(columns, line.split("\t", -1)));
    }

    /** One line of the file. */
    record Row(Map<String, Integer> columns, String[] fields) {
        String text(String column) {
            Integer at = columns.get(column);
            if (at == null || at >= fields.length) {
                throw new IllegalStateException("No field %s in: %s".formatted(column, String.join(" ", fields)));
            }
            return fields[at];
        }

        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(value -> !value.isEmpty());
        }

        List<String> list(String column) {
            return optional(column).map(value -> List.of(value.split("\\|"))).orElse(List.of());
        }
    }
}
