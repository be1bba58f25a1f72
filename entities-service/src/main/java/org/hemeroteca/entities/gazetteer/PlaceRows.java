package org.hemeroteca.entities.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.annotation.Referent;

/**
 * The lines of the gazetteer, kept as the bytes of the file; an entry is made when it is asked for, and the last ones made are
 * kept. As objects the whole file would take some 30 MB more, and most entries are hardly ever asked for.
 */
final class PlaceRows {
    static final char FAR_MARK = '~';

    /** Slots for entries made, a power of two; the names of some hundred articles. */
    private static final int SLOTS = 1 << 12;

    private static final String HEADER =
            "id\ttype\tname\taliases\tcountry\tadmin1\tlat\tlon\tpopulation\trank\tgeonames_id\twikidata_id\tsource";

    private final byte[] file;
    private final int[] starts;
    /** A row's entry stands in the slot of its last bits until another row needs it; a race makes an equal entry twice, no more. */
    private final Made[] made = new Made[SLOTS];

    PlaceRows(byte[] file) {
        this.file = file;
        this.starts = starts(file);
        String header = line(0, starts[0] - 1);
        if (!header.equals(HEADER)) {
            throw new IllegalStateException("Not the columns of a gazetteer: " + header);
        }
    }

    private record Made(int row, GazetteerEntry entry) {}

    int size() {
        return starts.length - 1;
    }

    GazetteerEntry entry(int row) {
        int slot = row & SLOTS - 1;
        Made last = made[slot];
        if (last == null || last.row != row) {
            last = new Made(row, entry(line(starts[row], starts[row + 1] - 1).split("\t", -1)));
            made[slot] = last;
        }
        return last.entry;
    }

    /** Id, type, main name and names as written, without making the entry. */
    String[] head(int row) {
        int end = starts[row];
        for (int tabs = 0; tabs < 4; end++) {
            if (file[end] == '\t') {
                tabs++;
            }
        }
        return line(starts[row], end - 1).split("\t", -1);
    }

    private String line(int from, int to) {
        return new String(file, from, to - from, StandardCharsets.UTF_8);
    }

    /** Where each row begins, and behind the last one the end of the file; the header line is left out. */
    private static int[] starts(byte[] file) {
        int[] starts = new int[1 << 17];
        int count = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static GazetteerEntry entry(String[] fields) {
        return new GazetteerEntry(
                fields[0],
                PlaceType.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                fields[2],
                aliases(fields[3]),
                text(fields[4]),
                text(fields[5].substring(fields[5].indexOf('/') + 1)),
                text(fields[5].substring(0, Math.max(0, fields[5].indexOf('/')))),
                new Referent.Position(Double.parseDouble(fields[6]), Double.parseDouble(fields[7])),
                Long.parseLong(fields[8]),
                Double.parseDouble(fields[9]),
                text(fields[10]).map(Long::valueOf),
                text(fields[11]));
    }

    private static List<String> aliases(String field) {
        return names(field).filter(name -> name.charAt(0) != FAR_MARK).toList();
    }

    static Stream<String> names(String field) {
        return field.isEmpty() ? Stream.empty() : Arrays.stream(field.split("\\|"));
    }

    private static Optional<String> text(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
