package org.hemeroteca.articles.importing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.hemeroteca.articles.importing.ReportLine.ImportSummary;
import org.hemeroteca.articles.importing.ReportLine.LineProblem;
import org.hemeroteca.articles.importing.ReportLine.LineStatus;

/**
 * The report of an import, written to a file while the body is read and sent afterwards: most clients read no answer before they have
 * sent everything, so that an answer on the way would stop both sides once the buffers between them are full.
 */
final class ImportReport implements Closeable {
    private final Path file;
    private final OutputStream out;
    private final ObjectWriter json;
    private final Map<LineStatus, Long> counts = new EnumMap<>(LineStatus.class);

    ImportReport(ObjectMapper mapper) throws IOException {
        file = Files.createTempFile("import-report", ".ndjson");
        out = new BufferedOutputStream(Files.newOutputStream(file));
        json = mapper.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    void add(ReportLine line) {
        counts.merge(line.status(), 1L, Long::sum);
        write(line);
    }

    /** @param problem what broke the import off; null where all lines were read */
    void end(LineProblem problem) {
        write(ReportLine.end(new ImportSummary(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                count(LineStatus.NEW),
                count(LineStatus.DUPLICATE),
                count(LineStatus.KNOWN),
                count(LineStatus.REVISED),
                count(LineStatus.REFUSED),
                problem == null,
                problem)));
    }

    private long count(LineStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    private void write(ReportLine line) {
        try {
            json.writeValue(out, line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void sendTo(OutputStream answer) throws IOException {
        out.flush();
        Files.copy(file, answer);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            Files.deleteIfExists(file);
        }
    }
}
