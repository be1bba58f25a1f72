package org.hemeroteca.entities.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hemeroteca.entities.gazetteer.GazetteerMatch.NameKind;

/** Reads a {@link Gazetteer} from its tab-separated file. */
public final class GazetteerReader {
    private static final String SHIPPED = "/gazetteer/gazetteer.tsv.gz";
    private static final int UNZIP_BUFFER = 1 << 16;

    private GazetteerReader() {}

    /** The gazetteer that comes with the program. */
    public static Gazetteer shipped() {
        try (InputStream in = GazetteerReader.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + SHIPPED);
            }
            return read(new GZIPInputStream(in, UNZIP_BUFFER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A gazetteer of these lines; the first names the columns. */
    public static Gazetteer of(List<String> lines) {
        byte[] file = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            return read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gazetteer read(InputStream in) throws IOException {
        var rows = new PlaceRows(in.readAllBytes());
        var names = new NameIndex.Builder();
        var ids = new NameIndex.Builder();
        for (int row = 0; row < rows.size(); row++) {
            String[] head = rows.head(row);
            ids.add(head[0], row, NameKind.MAIN);
            addNames(names, row, head);
        }
        return new Gazetteer(rows, names.build(), ids.build());
    }

    private static void addNames(NameIndex.Builder names, int row, String[] head) {
        names.add(NameKey.of(head[2]), row, NameKind.MAIN);
        PlaceRows.names(head[3]).forEach(name -> {
            boolean far = name.charAt(0) == PlaceRows.FAR_MARK;
            names.add(NameKey.of(far ? name.substring(1) : name), row, far ? NameKind.FAR : NameKind.ALIAS);
        });
    }
}
