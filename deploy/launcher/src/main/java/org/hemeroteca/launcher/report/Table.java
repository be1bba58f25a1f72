package org.hemeroteca.launcher.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of cells under titles, laid out for a terminal. */
record Table(List<Column> columns, List<List<String>> rows) {
    private static final String GAP = "  ";

    String print() {
        var titles = columns.stream().map(column -> List.of(column.title())).toList();
        return Stream.concat(Stream.of(lines(titles)), rows.stream().map(this::row))
                .collect(Collectors.joining("\n"));
    }

    private String row(List<String> cells) {
        return lines(IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).wrap(cells.get(i)))
                .toList());
    }

    private String lines(List<List<String>> wrapped) {
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> line(wrapped, line)).collect(Collectors.joining("\n"));
    }

    private String line(List<List<String>> wrapped, int line) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).padded(cell(wrapped.get(i), line)))
                .collect(Collectors.joining(GAP, GAP, ""))
                .stripTrailing();
    }

    private static String cell(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }
}
