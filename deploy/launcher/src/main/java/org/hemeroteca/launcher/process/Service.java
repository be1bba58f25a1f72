package org.hemeroteca.launcher.process;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** A service to run: its packaged jar, the port of its own, the most heap it may take, and its settings. */
public record Service(String name, Path jar, int port, int heapMegabytes, Map<String, String> environment) {
    public Service {
        environment = Map.copyOf(environment);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }
}
