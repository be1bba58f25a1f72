package org.hemeroteca.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The databases and roles of a server; the names are the services', never a user's. */
record Databases(Connection connection) {
    void ensureRole(String name, String password) throws SQLException {
        var verb = exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
        run("%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, name, password));
    }

    /** The locale is the server's own, so that names sort and fold alike on every machine. */
    void ensureDatabase(String name) throws SQLException {
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(
                    "CREATE DATABASE %s OWNER %s TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin LOCALE 'C.UTF-8'"
                            .formatted(name, name));
        }
        run("REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(name));
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
