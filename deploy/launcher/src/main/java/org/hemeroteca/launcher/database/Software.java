package org.hemeroteca.launcher.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hemeroteca.launcher.data.Directories;

/**
 * The programs of PostgreSQL as the first that starts a server unpacks them; all that come later use them. The unpacking marks its
 * end with a file, but neither goes on nor starts anew when it was cut off.
 */
record Software(Path directory) {
    /** What starts a server, and unpacks the programs if they are not there. */
    @FunctionalInterface
    interface Start<T> {
        T start() throws IOException;
    }

    /** Starts one server at a time, so that nobody takes for cut off what another run is still unpacking. */
    <T> T use(Start<T> server) throws IOException {
        // The library lets everybody write where it unpacks to.
        Directories.createPrivate(directory.getParent());
        Files.createDirectories(directory);
        synchronized (Software.class) {
            try (var lock = FileChannel.open(
                    directory.resolveSibling(directory.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE)) {
                lock.lock();
                removeHalfUnpacked();
                return server.start();
            }
        }
    }

    private void removeHalfUnpacked() throws IOException {
        try (var versions = Files.list(directory)) {
            versions.filter(version -> Files.notExists(version.resolve(".exists")))
                    .forEach(Directories::delete);
        }
    }
}
