package org.hemeroteca.entities.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder with the files of the accurate engine. They are too large for the jar, so what the folder holds is checked
 * against the list of checksums beside them: a half-copied model would answer, only wrongly.
 */
public final class BertModelFiles {
    /** The list: SHA-256 and file name a line, as {@code sha256sum} writes it. */
    static final String CHECKSUMS = "checksums.sha256";

    static final String ENCODER = "encoder.onnx";
    static final String VOCABULARY = "vocabulary.txt";
    private static final int VERSION_DIGITS = 8;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Map<String, String> checksums;

    private BertModelFiles(Path folder, Map<String, String> checksums) {
        this.folder = folder;
        this.checksums = checksums;
    }

    /** The files in {@code folder}, whether or not they are there. */
    public static BertModelFiles in(Path folder) throws IOException {
        Path list = folder.resolve(CHECKSUMS);
        return new BertModelFiles(folder, Files.isReadable(list) ? parse(Files.readAllLines(list)) : Map.of());
    }

    /** What is missing or damaged, one sentence each; empty when all is well. */
    public List<String> faults() {
        if (!Files.isDirectory(folder)) {
            return List.of("There is no folder %s".formatted(folder.toAbsolutePath()));
        }
        return Stream.of(ENCODER, VOCABULARY)
                .flatMap(name -> fault(name).stream())
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
        return "bert-" + checksums.get(ENCODER).substring(0, VERSION_DIGITS);
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
        return expected.equals(sha256(file))
                ? Optional.empty()
                : Optional.of("%s differs from its checksum".formatted(file));
    }

    private static Map<String, String> parse(List<String> lines) {
        var checksums = new TreeMap<String, String>();
        for (String line : lines) {
            String[] parts = line.strip().split("\\s+\\*?", 2);
            if (parts.length == 2) {
                checksums.put(parts[1], parts[0]);
            }
        }
        return checksums;
    }

    private static String sha256(Path file) {
        try (var content = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
