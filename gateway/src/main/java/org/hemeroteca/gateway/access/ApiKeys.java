package org.hemeroteca.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The keys of the file, which is read anew while the gateway runs: a revoked key must not live until the next start. */
@ApplicationScoped
class ApiKeys {
    private static final Logger LOG = Logger.getLogger(ApiKeys.class);

    private final Optional<Path> file;
    private final Duration refresh;

    private volatile Reading last = new Reading(Map.of(), Long.MIN_VALUE);

    ApiKeys(AccessConfig config) {
        this.file = config.keys();
        this.refresh = config.keysRefresh();
    }

    /** The key that {@code presented} is; empty when there is none or no more. */
    Optional<ApiKey> find(String presented) {
        var form = ApiKey.FORM.matcher(presented);
        return form.matches()
                ? Optional.ofNullable(present().get(form.group(1))).filter(key -> key.opensWith(presented))
                : Optional.empty();
    }

    private Map<String, ApiKey> present() {
        long now = System.nanoTime();
        if (file.isPresent() && (last.at() == Long.MIN_VALUE || now - last.at() >= refresh.toNanos())) {
            last = new Reading(read(file.get()), now);
        }
        return last.keys();
    }

    /** What cannot be read lets nobody in. */
    private static Map<String, ApiKey> read(Path file) {
        Map<String, ApiKey> keys = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var key = ApiKey.parse(line);
                    keys.put(key.id(), key);
                }
            }
            return keys;
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.errorf("No API key is accepted: %s cannot be read: %s", file, unreadable);
            return Map.of();
        }
    }

    private record Reading(Map<String, ApiKey> keys, long at) {}
}
