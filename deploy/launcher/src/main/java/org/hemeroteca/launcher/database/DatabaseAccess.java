package org.hemeroteca.launcher.database;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a service reaches the database that is its own. */
public record DatabaseAccess(String jdbcUrl, String username, String password) {
    /** The database of that name as the environment gives it: `NAME_JDBC_URL`, `NAME_USERNAME`, `NAME_PASSWORD`. */
    public static Optional<DatabaseAccess> given(Map<String, String> environment, String name) {
        var prefix = name.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(environment.get(prefix + "_JDBC_URL"))
                .map(url -> new DatabaseAccess(
                        url,
                        environment.getOrDefault(prefix + "_USERNAME", ""),
                        environment.getOrDefault(prefix + "_PASSWORD", "")));
    }

    /** The settings by which a service takes it. */
    public Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME", username,
                "QUARKUS_DATASOURCE_PASSWORD", password);
    }

    @Override
    public String toString() {
        return "%s as %s".formatted(jdbcUrl, username);
    }
}
