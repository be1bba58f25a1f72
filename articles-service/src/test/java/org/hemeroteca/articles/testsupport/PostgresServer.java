package org.hemeroteca.articles.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL on a free port of the loopback, with the service's own database and an ordinary role that owns it. */
public class PostgresServer implements QuarkusTestResourceLifecycleManager {
    private static final String NAME = "articles";

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.start();
            createDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be created", e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", server.getJdbcUrl(NAME, NAME),
                "quarkus.datasource.username", NAME,
                "quarkus.datasource.password", NAME);
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role articles login password 'articles'");
            statement.execute("create database articles owner articles template template0 encoding 'UTF8'"
                    + " locale_provider builtin locale 'C.UTF-8'");
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
