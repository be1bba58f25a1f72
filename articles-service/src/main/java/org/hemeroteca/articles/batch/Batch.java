package org.hemeroteca.articles.batch;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * Rows that one statement takes in: each column is bound as an array, to be read with {@code unnest}. The number of trips to the
 * database does not grow with the rows.
 */
public final class Batch<T> {
    private final List<T> rows;
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String type, Function<T, Object> value) {}

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }

    public Batch(List<T> rows) {
        this.rows = rows;
    }

    /** @param type as PostgreSQL names it; the statement casts its parameters to arrays of these types, in the order of the calls */
    public Batch<T> column(String type, Function<T, Object> value) {
        columns.add(new Column<>(type, value));
        return this;
    }

    /** Runs a statement that answers nothing. */
    public void run(Session session, String sql) {
        session.doWork(connection -> {
            try (PreparedStatement statement = bound(connection, sql)) {
                statement.executeUpdate();
            }
        });
    }

    /** Runs a statement that answers rows. */
    public <R> List<R> read(Session session, String sql, Reader<R> reader) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = bound(connection, sql);
                    ResultSet result = statement.executeQuery()) {
                List<R> read = new ArrayList<>();
                while (result.next()) {
                    read.add(reader.read(result));
                }
                return read;
            }
        });
    }

    private PreparedStatement bound(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < columns.size(); i++) {
            statement.setArray(i + 1, array(connection, columns.get(i)));
        }
        return statement;
    }

    private Array array(Connection connection, Column<T> column) throws SQLException {
        return connection.createArrayOf(
                column.type(), rows.stream().map(column.value()).toArray());
    }
}
