package org.hemeroteca.launcher.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** How a service reaches the database that is its own. */
public record DatabaseAccess(String jdbcUrl, String username, String password) {
    private static final String SETTINGS =
            "SELECT current_setting('server_version_num')::int, current_setting('server_encoding')";
    private static final int OLDEST = 150_000;

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

    /** Fails, in words for the person who gave it, when no service could work with it. */
    public void requireUsable() {
        try (var connection = DriverManager.getConnection(jdbcUrl, credentials());
                var settings = connection.createStatement().executeQuery(SETTINGS)) {
            settings.next();
            if (settings.getInt(1) < OLDEST || !settings.getString(2).equals("UTF8")) {
                throw unusable("it must be PostgreSQL 15 or newer and keep its text in UTF-8", null);
            }
        } catch (SQLException e) {
            throw unusable(e.getMessage(), e);
        }
    }

    private LaunchFailure unusable(String why, Throwable cause) {
        return new LaunchFailure(ExitCode.FAILED, "The database %s cannot be used: %s".formatted(this, why), cause);
    }

    /** Only those that were given: the others may stand in the URL. */
    private Properties credentials() {
        var credentials = new Properties();
        Map.of("user", username, "password", password).forEach((key, value) -> {
            if (!value.isEmpty()) {
                credentials.setProperty(key, value);
            }
        });
        return credentials;
    }

    /** Without the parameters of the URL, among which there may be a password. */
    @Override
    public String toString() {
        var where = jdbcUrl.replaceFirst("\\?.*", "");
        return username.isEmpty() ? where : "%s as %s".formatted(where, username);
    }
}
