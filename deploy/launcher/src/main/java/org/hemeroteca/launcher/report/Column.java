package org.hemeroteca.launcher.report;

import java.util.ArrayList;
import java.util.List;

/** A column of a table: cells wider than it are wrapped, and cut off after so many lines. */
record Column(String title, int width, int lines, boolean ofNumbers) {
    Column {
        if (width < 1 || lines < 1) {
            throw new IllegalArgumentException("Column %s needs room".formatted(title));
        }
    }

    /** Whose cells stay on one line. */
    static Column of(String title, int width) {
        return new Column(title, width, 1, false);
    }

    static Column wrapped(String title, int width, int lines) {
        return new Column(title, width, lines, false);
    }

    static Column ofNumbers(String title) {
        return new Column(title, title.length(), 1, true);
    }

    /** Of the column's width: numbers stand at its right edge. */
    String padded(String line) {
        var blanks = " ".repeat(Math.max(0, width - line.length()));
        return ofNumbers ? blanks + line : line + blanks;
    }

    List<String> wrap(String cell) {
        var wrapped = new ArrayList<String>();
        var rest = cell.strip().replaceAll("\\s+", " ");
        while (rest.length() > width && wrapped.size() < lines - 1) {
            int cut = breakBefore(rest);
            wrapped.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        wrapped.add(shortened(rest));
        return wrapped;
    }

    /** At the last space that fits, or in the middle of a word that is longer than the column. */
    private int breakBefore(String text) {
        int space = text.lastIndexOf(' ', width);
        return space > 0 ? space : width;
    }

    /** After a word, unless that would leave half of the room empty. */
    private String shortened(String text) {
        if (text.length() <= width) {
            return text;
        }
        int space = text.lastIndexOf(' ', width - 1);
        return text.substring(0, space > width / 2 ? space : width - 1).strip() + "…";
    }
}
