package org.hemeroteca.launcher.process;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A service to run: its packaged jar, the port of its own, the most heap it may take, and its settings. */
public record Service(String name, Path jar, int port, int heapMegabytes, Map<String, String> environment) {
    public Service {
        environment = Map.copyOf(environment);
    }

    /** The same with one more setting. */
    public Service with(String variable, String value) {
        var more = new HashMap<>(environment);
        more.put(variable, value);
        return new Service(name, jar, port, heapMegabytes, more);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }
}
