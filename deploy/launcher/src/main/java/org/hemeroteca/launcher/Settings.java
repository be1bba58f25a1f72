package org.hemeroteca.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.database.DatabaseAccess;
import org.hemeroteca.launcher.process.Service;

/** Of which parts a local system consists: the project's directory, its data, its ports, and the environment it is started in. */
public record Settings(Path home, DataDirectory data, Ports ports, Map<String, String> environment) {
    private static final String ARTICLES_URL = "HEMEROTECA_ARTICLES_URL";
    private static final String ENTITIES_URL = "HEMEROTECA_ENTITIES_URL";
    private static final String API_KEYS = "HEMEROTECA_ACCESS_KEYS";
    private static final String ANONYMOUS = "HEMEROTECA_ACCESS_ANONYMOUS";
    private static final String RATE_PER_ADDRESS = "HEMEROTECA_ACCESS_RATE_PER_ADDRESS";
    private static final String NAME_MODELS = "HEMEROTECA_NAMES_MODELS";

    public Service articles(DatabaseAccess database) {
        return new Service("articles-service", jar("articles-service"), ports.articles(), 256, database.environment());
    }

    /** Takes the most memory: gazetteer and name model are held in it. */
    public Service entities(DatabaseAccess database) {
        var environment = new HashMap<>(database.environment());
        environment.put(ARTICLES_URL, loopback(ports.articles()));
        environment.put(NAME_MODELS, home.resolve("entities-service/models").toString());
        return new Service("entities-service", jar("entities-service"), ports.entities(), 768, environment);
    }

    /** Only this machine reaches it, so whoever does may do everything, and as often as the machine bears. */
    public Service gateway() {
        var environment = Map.of(
                ARTICLES_URL, loopback(ports.articles()),
                ENTITIES_URL, loopback(ports.entities()),
                API_KEYS, data.apiKeys().toString(),
                ANONYMOUS, "read,write,curate,admin",
                RATE_PER_ADDRESS, "0");
        return new Service("gateway", jar("gateway"), ports.gateway(), 192, environment);
    }

    /** Where PostgreSQL's programs are unpacked to: once for all runs from this build, where whoever runs it may write there. */
    public Path software() {
        return Files.isWritable(home)
                ? home.resolve("target/postgres/software")
                : data.postgres().resolve("software");
    }

    Path seeds() {
        return home.resolve("seeds");
    }

    private Path jar(String module) {
        return home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private static String loopback(int port) {
        return "http://127.0.0.1:" + port;
    }
}
