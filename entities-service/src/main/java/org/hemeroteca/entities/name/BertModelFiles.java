package org.hemeroteca.entities.name;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The folder with the files of the accurate engine. They are too large for the jar, so what the folder holds is checked
 * against the list of checksums beside them: a half-copied model would answer, only wrongly. CRC-32 tells damage as well as
 * SHA-256, which the Java platform computes so slowly until it has compiled it that it took a tenth of the work of a start.
 */
public final class BertModelFiles {
    /** What every start checks: CRC-32 in eight hexadecimal digits and file name a line. */
    static final String CHECKSUMS = "checksums.crc32";

    /** Which model it is: SHA-256 and file name a line, as {@code sha256sum} writes it. */
    static final String IDENTITIES = "checksums.sha256";

    static final String ENCODER = "encoder.onnx";
    static final String VOCABULARY = "vocabulary.txt";
    private static final int VERSION_DIGITS = 8;

    private final Path folder;
    private final Map<String, String> checksums;
    private final Map<String, String> identities;

    private BertModelFiles(Path folder, Map<String, String> checksums, Map<String, String> identities) {
        this.folder = folder;
        this.checksums = checksums;
        this.identities = identities;
    }

    /** The files in {@code folder}, whether or not they are there. */
    public static BertModelFiles in(Path folder) throws IOException {
        return new BertModelFiles(folder, sums(folder.resolve(CHECKSUMS)), sums(folder.resolve(IDENTITIES)));
    }

    /** What is missing or damaged, one sentence each; empty when all is well. */
    public List<String> faults() {
        if (!Files.isDirectory(folder)) {
            return List.of("There is no folder %s".formatted(folder.toAbsolutePath()));
        }
        var unnamed = identities.containsKey(ENCODER)
                ? Optional.<String>empty()
                : Optional.of("%s does not list %s".formatted(folder.resolve(IDENTITIES), ENCODER));
        return Stream.of(fault(ENCODER), fault(VOCABULARY), unnamed)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * @throws IllegalStateException when something is missing or damaged
     */
    void requireIntact() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The model of the accurate engine cannot be used: " + String.join("; ", faults));
        }
    }

    Path encoder() {
        return folder.resolve(ENCODER);
    }

    Path vocabulary() {
        return folder.resolve(VOCABULARY);
    }

    /** Engine and model: another model is another version. */
    String version() {
        return "bert-" + identities.get(ENCODER).substring(0, VERSION_DIGITS);
    }

    private Optional<String> fault(String name) {
        String expected = checksums.get(name);
        if (expected == null) {
            return Optional.of("%s does not list %s".formatted(folder.resolve(CHECKSUMS), name));
        }
        Path file = folder.resolve(name);
        if (!Files.isReadable(file)) {
            return Optional.of("%s is missing".formatted(file));
        }
        return expected.equals(crc32(file))
                ? Optional.empty()
                : Optional.of("%s differs from its checksum".formatted(file));
    }

    private static Map<String, String> sums(Path list) throws IOException {
        var sums = new TreeMap<String, String>();
        for (String line : Files.isReadable(list) ? Files.readAllLines(list) : List.<String>of()) {
            String[] parts = line.strip().split("\\s+\\*?", 2);
            if (parts.length == 2) {
                sums.put(parts[1], parts[0]);
            }
        }
        return sums;
    }

    private static String crc32(Path file) {
        try (var content = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().toHexDigits(content.getChecksum().getValue(), 8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
