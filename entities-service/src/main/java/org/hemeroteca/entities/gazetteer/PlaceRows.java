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
 * The lines of the gazetteer, kept as the bytes of the file; an entry is made when it is first asked for. As objects the whole
 * file would take some 60 MB, and most entries are never asked for.
 */
final class PlaceRows {
    static final char FAR_MARK = '~';
    private static final String HEADER =
            "id\ttype\tname\taliases\tcountry\tadmin1\tlat\tlon\tpopulation\trank\tgeonames_id\twikidata_id\tsource";

    private final byte[] file;
    private final int[] starts;
    /** Filled on demand; a race makes an equal entry twice, no more. */
    private final GazetteerEntry[] made;

    PlaceRows(byte[] file) {
        this.file = file;
        this.starts = starts(file);
        this.made = new GazetteerEntry[starts.length - 1];
        String header = line(0, starts[0] - 1);
        if (!header.equals(HEADER)) {
            throw new IllegalStateException("Not the columns of a gazetteer: " + header);
        }
    }

    int size() {
        return made.length;
    }

    GazetteerEntry entry(int row) {
        GazetteerEntry entry = made[row];
        if (entry == null) {
            entry = entry(line(starts[row], starts[row + 1] - 1).split("\t", -1));
            made[row] = entry;
        }
        return entry;
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
