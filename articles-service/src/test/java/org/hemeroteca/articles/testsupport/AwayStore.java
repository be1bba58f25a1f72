package org.hemeroteca.articles.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A database that answers, until this is closed, as one that shuts down whenever an article of one source is to be stored. */
public final class AwayStore implements AutoCloseable {
    private final DataSource database;

    public AwayStore(DataSource database, String source) {
        this.database = database;
        run("create sequence away_attempts");
        run("""
                create function be_away() returns trigger language plpgsql as $$ begin
                    perform nextval('away_attempts');
                    raise exception 'the database system is shutting down' using errcode = '57P03';
                end $$""");
        run(
                "create trigger away before insert on article for each row when (new.source = '%s') execute function be_away()"
                        .formatted(source));
    }

    /** How often an article of the source was to be stored. */
    public long attempts() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select last_value from away_attempts")) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String change) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        } catch (SQLException e) {
            throw new IllegalStateException(change, e);
        }
    }

    @Override
    public void close() {
        run("drop function be_away cascade");
        run("drop sequence away_attempts");
    }
}
