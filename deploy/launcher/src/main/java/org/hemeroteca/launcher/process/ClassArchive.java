package org.hemeroteca.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of a service as a Java runtime keeps them in a file (application class-data sharing): the first run leaves it at
 * its end, and every later start is a fifth less work. It stands beside the jar and is as old as the build.
 *
 * @param file what later starts read
 * @param fresh what this run leaves
 * @param jar whose classes they are
 */
record ClassArchive(Path file, Path fresh, Path jar) {
    static ClassArchive of(Service service) {
        var directory = service.jar().getParent();
        var file = directory.resolveSibling("classes-%s.jsa".formatted(Runtime.version()));
        var fresh = directory.resolveSibling(
                "classes.%d.jsa".formatted(ProcessHandle.current().pid()));
        return new ClassArchive(file, fresh, service.jar());
    }

    /** What makes the runtime read it, or else leave it at its end. The runtime itself refuses one that does not fit. */
    List<String> options() {
        var archive = isCurrent() ? "-XX:SharedArchiveFile=" + file : "-XX:ArchiveClassesAtExit=" + fresh;
        return List.of(archive, "-Xlog:cds=error,cds+dynamic=error");
    }

    private boolean isCurrent() {
        try {
            return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what a process left half written that was killed, or that has read half of the classes. */
    void discard() {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts what the ended process left, if anything, where later starts look. */
    void keep() {
        try {
            if (Files.exists(fresh)) {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
