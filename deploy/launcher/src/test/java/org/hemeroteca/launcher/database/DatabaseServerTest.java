package org.hemeroteca.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.testsupport.FreePort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseServerTest {
    @TempDir
    static Path directory;

    private static DatabaseServer server;
    private static DatabaseAccess articles;
    private static DatabaseAccess entities;

    @BeforeAll
    static void start() throws IOException {
        server = DatabaseServer.start(
                new DataDirectory(directory.resolve("with space")).create(),
                directory.resolve("software"),
                FreePort.any());
        articles = server.open("articles");
        entities = server.open("entities");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "SHOW fsync, on",
        "SHOW synchronous_commit, on",
        "SHOW listen_addresses, 127.0.0.1",
        "SHOW server_encoding, UTF8",
        "SELECT version() LIKE 'PostgreSQL 17.11%', t",
        "SELECT lower('ÁVILA'), ávila",
        "SELECT 'ávila' ~* 'ÁVILA', t",
        "SELECT to_tsvector('spanish'; 'Ávila') = to_tsvector('spanish'; 'ávila'), t",
    })
    void open_database_isSafeAndSpeaksSpanish(String query, String answer) throws SQLException {
        assertThat(ask(articles, query.replace(';', ','))).isEqualTo(answer);
    }

    @Test
    void open_again_keepsTheDatabase() throws SQLException {
        run(articles, "CREATE TABLE kept AS SELECT 'yes' AS answer");
        assertThat(ask(server.open("articles"), "SELECT answer FROM kept")).isEqualTo("yes");
    }

    @Test
    void connect_databaseOfAnotherService_isRefused() {
        assertThatThrownBy(
                        () -> DriverManager.getConnection(entities.jdbcUrl(), articles.username(), articles.password()))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource({"articles, wrong", "postgres, postgres"})
    void connect_wrongPassword_isRefused(String role, String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(articles.jdbcUrl(), role, password))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void requireUsable_databaseOfTheServer_isUsable() {
        assertThatCode(articles::requireUsable).doesNotThrowAnyException();
        assertThatCode(() -> withParameters(articles).requireUsable()).doesNotThrowAnyException();
    }

    @Test
    void requireUsable_wrongPassword_saysSoWithoutIt() {
        assertThatThrownBy(() -> new DatabaseAccess(articles.jdbcUrl(), "articles", "wrong one").requireUsable())
                .hasMessageContaining("password authentication failed")
                .hasMessageNotContaining("wrong one");
    }

    @Test
    void requireUsable_nobodyListens_saysWhere() {
        var url = "jdbc:postgresql://127.0.0.1:%d/articles".formatted(FreePort.any());
        assertThatThrownBy(() -> new DatabaseAccess(url, "articles", "secret").requireUsable())
                .hasMessageContaining(url)
                .hasMessageContaining("refused");
    }

    @Test
    void requireUsable_anotherEncoding_isRefused() throws SQLException {
        var superuser = new DatabaseAccess(articles.jdbcUrl(), DatabaseServer.SUPERUSER, superuserPassword());
        run(superuser, "CREATE DATABASE latin OWNER articles TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'");
        var latin = new DatabaseAccess(
                articles.jdbcUrl().replace("/articles", "/latin"), articles.username(), articles.password());
        assertThatThrownBy(latin::requireUsable).hasMessageContaining("UTF-8");
    }

    @Test
    void toString_passwordInTheUrl_hidesIt() {
        assertThat(withParameters(articles).toString()).doesNotContain(articles.password());
    }

    private static DatabaseAccess withParameters(DatabaseAccess access) {
        var url = "%s?user=%s&password=%s".formatted(access.jdbcUrl(), access.username(), access.password());
        return new DatabaseAccess(url, "", "");
    }

    private static String superuserPassword() {
        return new Passwords(directory.resolve("with space/postgres/passwords")).of(DatabaseServer.SUPERUSER);
    }

    @Test
    void toString_ofAccess_hidesThePassword() {
        assertThat(articles.toString()).contains("articles").doesNotContain(articles.password());
    }

    private static String ask(DatabaseAccess access, String query) throws SQLException {
        try (var connection = connect(access);
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = connect(access)) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {

        return DriverManager.getConnection(access.jdbcUrl(), access.username(), access.password());
    }
}
