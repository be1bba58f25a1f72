package org.hemeroteca.entities.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.hemeroteca.entities.testsupport.EmbeddedDatabase;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What it costs to write on when everybody speaks of one day, who is in all mouths. The large measurement: {@code mvn test -pl
 * entities-service -Dtest=PopularDayTest -Dhemeroteca.timeline.popular=10000}.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(ArticlesStub.class)
class PopularDayTest {
    private static final int STATEMENTS = Integer.getInteger("hemeroteca.timeline.popular", 500);
    private static final int SAMPLE = 50;
    private static final int DAY = 20;
    private static final int ACTORS_OF_A_HALF = 3;

    private static final String ROWS_OF_THIS_TRANSACTION = """
            select cast(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) as bigint) from pg_stat_xact_user_tables
            where relname like 'timeline%'""";

    private final Random random = new Random(11);

    @Inject
    StatementStore statements;

    @Inject
    Session database;

    @AfterEach
    void clear() {
        IntStream.range(0, STATEMENTS + SAMPLE).forEach(number -> statements.inTransaction(() -> remove(number)));
    }

    @Test
    void store_manyStatementsOfOneDay_readsNoMoreThanBesideFew() {
        statements.inTransaction(statements::prepare);
        storeAll(0, SAMPLE);
        long few = rows(() -> IntStream.range(0, SAMPLE).forEach(this::store));
        storeAll(SAMPLE, STATEMENTS);
        long adding =
                rows(() -> IntStream.range(STATEMENTS, STATEMENTS + SAMPLE).forEach(this::store));
        long again = rows(() -> IntStream.range(STATEMENTS, STATEMENTS + SAMPLE).forEach(this::store));
        long removing =
                rows(() -> IntStream.range(STATEMENTS, STATEMENTS + SAMPLE).forEach(this::remove));
        System.out.printf(
                "Rows read for %d articles beside few: %d; beside %,d: stored %d, stored again %d, removed %d%n",
                SAMPLE, few, STATEMENTS, adding, again, removing);
        // Ten times as many statements: to look at each of them would be ten times as much. Plans differ by three
        // times.
        assertThat(List.of(adding, again, removing))
                .allSatisfy(cost -> assertThat(cost).isLessThan(few * 6));
    }

    @Test
    void remove_whatTiesTwoHalvesOfADay_readsEachStatementAFewTimes() {
        statements.inTransaction(statements::prepare);
        storeAll(0, STATEMENTS);
        var tie = new DatedSentence(
                DAY, List.of(actor(0), actor(ACTORS_OF_A_HALF)), List.of(place(0), place(1)), false, false);
        statements.inTransaction(() -> statements.replace(article(STATEMENTS), List.of(tie)));
        assertThat(entries()).isEqualTo(1);
        long rows = rows(() -> remove(STATEMENTS));
        System.out.printf("Rows read to part %,d statements: %d%n", STATEMENTS, rows);
        assertThat(entries()).isEqualTo(2);
        assertThat(rows).isLessThan(STATEMENTS * 100L);
    }

    private void storeAll(int from, int to) {
        IntStream.range(from, to).forEach(number -> statements.inTransaction(() -> store(number)));
    }

    /** The even ones are one half of the day, the odd ones the other: nobody and no place is in both. */
    private void store(int number) {
        int half = number % 2;
        var one = actor(half * ACTORS_OF_A_HALF + random.nextInt(ACTORS_OF_A_HALF));
        var other = actor(half * ACTORS_OF_A_HALF + random.nextInt(ACTORS_OF_A_HALF));
        var sentence = new DatedSentence(DAY, List.of(one, other), List.of(place(half)), false, false);
        statements.replace(article(number), List.of(sentence));
    }

    private static String actor(int number) {
        return "grouping:actor-" + number;
    }

    private static String place(int number) {
        return "grouping:place-" + number;
    }

    private void remove(int number) {
        statements.remove(article(number));
    }

    private static UUID article(int number) {
        return UUID.nameUUIDFromBytes(("popular " + number).getBytes());
    }

    private long entries() {
        return QuarkusTransaction.requiringNew()
                .call(() -> number(
                        "select count(*) from timeline_entry where starts_at = timestamp '1847-05-%d'".formatted(DAY)));
    }

    /** How many rows the work reads, commit and all. */
    private long rows(Runnable work) {
        var rows = new long[1];
        statements.inTransaction(() -> {
            work.run();
            database.createNativeMutationQuery("set constraints all immediate").executeUpdate();
            rows[0] = number(ROWS_OF_THIS_TRANSACTION);
        });
        return rows[0];
    }

    private long number(String query) {
        return database.createNativeQuery(query, Long.class).getSingleResult();
    }
}
