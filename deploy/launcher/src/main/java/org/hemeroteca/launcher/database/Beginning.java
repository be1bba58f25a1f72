package org.hemeroteca.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hemeroteca.launcher.data.Directories;

/**
 * The first start of a cluster, marked by a file until it has come to its end. A cluster whose beginning was cut off looks
 * whole but is not; it holds nothing yet and is made anew.
 */
record Beginning(Path mark) {
    static Beginning of(Path cluster) throws IOException {
        var beginning = new Beginning(cluster.resolveSibling("beginning"));
        if (Files.exists(beginning.mark) && Files.exists(cluster)) {
            Directories.delete(cluster);
        }
        if (Files.notExists(cluster)) {
            Files.createDirectories(cluster.getParent());
            Files.writeString(beginning.mark, "");
        }
        return beginning;
    }

    void complete() throws IOException {
        Files.deleteIfExists(mark);
    }
}
