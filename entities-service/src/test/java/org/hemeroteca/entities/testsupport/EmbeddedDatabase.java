package org.hemeroteca.entities.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * A real PostgreSQL on a free port of the loopback interface, in a folder of its own that goes with it. Measurements that fill
 * a database once and come back to it name theirs: {@code -Dhemeroteca.test.database=jdbc:postgresql://…}, user postgres.
 */
public class EmbeddedDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String CREATE =
            "CREATE DATABASE entities TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin LOCALE 'C.UTF-8'";

    private static final String GIVEN = System.getProperty("hemeroteca.test.database");

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        return access(GIVEN == null ? startServer() : GIVEN);
    }

    private String startServer() {
        try {
            server = EmbeddedPostgres.builder().start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(CREATE);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return server.getJdbcUrl("postgres", "entities");
    }

    private static Map<String, String> access(String url) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
