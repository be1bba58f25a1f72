package org.hemeroteca.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.launcher.data.DataDirectory;

/** The file that says which process runs a service, so that a later run finds it if this one is killed. */
record ProcessRecord(Path file) {
    static ProcessRecord write(DataDirectory data, String name, long pid) throws IOException {
        var written = new ProcessRecord(data.processes().resolve(name));
        Files.writeString(written.file, Long.toString(pid));
        return written;
    }

    static List<ProcessRecord> all(DataDirectory data) {
        try (var files = Files.list(data.processes())) {
            return files.map(ProcessRecord::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands in the command line of each service, by which it is known to be of this data directory. */
    static String flag(DataDirectory data) {
        return "-Dhemeroteca.data=" + data.path();
    }

    String name() {
        return file.getFileName().toString();
    }

    /** The process, if it still runs. Process numbers are reused: another process of that number is none of ours. */
    Optional<ProcessHandle> process(DataDirectory data) {
        return pid().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains(flag(data)));
    }

    private Optional<Long> pid() {
        try {
            return Optional.of(Files.readString(file))
                    .filter(text -> text.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
