package org.hemeroteca.entities.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

    private final Random random = new Random(11);

    @Inject
    StatementStore statements;

    @Inject
    Session database;

    @AfterEach
    void clear() {
        IntStream.range(0, STATEMENTS + SAMPLE).forEach(this::remove);
    }

    @Test
    void store_manyStatementsOfOneDay_costsNoMoreThanOfFew() {
        statements.inTransaction(statements::prepare);
        IntStream.range(0, SAMPLE).forEach(this::store);
        long few = pages(() -> IntStream.range(0, SAMPLE).forEach(this::store));
        IntStream.range(SAMPLE, STATEMENTS).forEach(this::store);
        long adding =
                pages(() -> IntStream.range(STATEMENTS, STATEMENTS + SAMPLE).forEach(this::store));
        long again =
                pages(() -> IntStream.range(STATEMENTS, STATEMENTS + SAMPLE).forEach(this::store));
        long removing =
                pages(() -> IntStream.range(STATEMENTS, STATEMENTS + SAMPLE).forEach(this::remove));
        System.out.printf(
                "Pages for %d articles beside few: %d; beside %,d: stored %d, stored again %d, removed %d%n",
                SAMPLE, few, STATEMENTS, adding, again, removing);
        assertThat(List.of(adding, again, removing))
                .allSatisfy(cost -> assertThat(cost).isLessThan(few * 3));
    }

    private void store(int number) {
        var actors = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            actors.add("grouping:actor-" + random.nextInt(DatedSentence.ACTORS));
        }
        var sentence = new DatedSentence(
                20, actors, List.of("grouping:place-" + random.nextInt(DatedSentence.PLACES)), false, false);
        statements.inTransaction(() -> statements.replace(article(number), List.of(sentence)));
    }

    private void remove(int number) {
        statements.inTransaction(() -> statements.remove(article(number)));
    }

    private static UUID article(int number) {
        return UUID.nameUUIDFromBytes(("popular " + number).getBytes());
    }

    private long pages(Runnable work) {
        long before = touched();
        long start = System.nanoTime();
        work.run();
        System.out.printf("%.1f ms an article%n", (System.nanoTime() - start) / 1e6 / SAMPLE);
        return touched() - before;
    }

    private long touched() {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("select cast(pg_stat_force_next_flush() as text)", String.class)
                    .getResultList();
            return database.createNativeQuery(
                            "select blks_hit + blks_read from pg_stat_database where datname = current_database()",
                            Long.class)
                    .getSingleResult();
        });
    }
}
