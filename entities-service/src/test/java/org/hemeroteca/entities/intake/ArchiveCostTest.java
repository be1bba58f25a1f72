package org.hemeroteca.entities.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hemeroteca.entities.company.CompanyKeeper;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What it costs to store one more article while the archive grows, actors linked and all. The large measurement:
 * {@code mvn test -pl entities-service -Dtest=ArchiveCostTest -Dhemeroteca.scale.articles=100000
 * -Dhemeroteca.scale.actors=20000 -Dtest.compiler=}; with {@code -Dhemeroteca.scale.keep=true} the articles stay in the database,
 * and a later run goes on behind them with {@code -Dhemeroteca.scale.from=100000}.
 */
@QuarkusTest
class ArchiveCostTest {
    private static final int FROM = Integer.getInteger("hemeroteca.scale.from", 0);
    private static final int ARTICLES = Integer.getInteger("hemeroteca.scale.articles", 400);
    /** Articles. The tables of a smaller archive are read whole, or not, as the planner finds cheaper from one stage to the next. */
    private static final int LARGE = 5_000;

    private static final int ACTORS = Integer.getInteger("hemeroteca.scale.actors", 80);
    private static final int STAGES = 10;
    /** The first stages make the actors, and the planner does not know the tables yet. */
    private static final int SETTLED = 3;

    @Inject
    AnnotationStore store;

    @Inject
    CompanyKeeper company;

    @Inject
    Session database;

    @Inject
    SessionFactory sessions;

    /**
     * The cost of one article, on the average of a stage.
     *
     * @param counting milliseconds to count who is named beside whom
     * @param statements sent to the database
     * @param pages of tables and indexes that were touched, by the cleaning of tables too
     * @param scanned rows of tables that were read without an index
     */
    private record Cost(
            int articles, double milliseconds, double counting, double statements, double pages, double scanned) {
        @Override
        public String toString() {
            return "%,9d %8.2f + %5.2f ms %6.1f statements %8.0f pages %8.1f rows scanned"
                    .formatted(articles, milliseconds, counting, statements, pages, scanned);
        }
    }

    private record Meter(long statements, long pages, long scanned) {}

    @AfterEach
    void removeArticles() {
        if (!Boolean.getBoolean("hemeroteca.scale.keep")) {
            remove(database);
        }
    }

    /** Removes the invented articles and whom they name. */
    static void remove(Session database) {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of(
                                "delete from annotation_run where source = 'Invented'",
                                "delete from actor where not exists (select from mention where actor_id = actor.id)",
                                "delete from place where not exists (select from mention where place_id = place.id)")
                        .forEach(statement ->
                                database.createNativeMutationQuery(statement).executeUpdate()));
    }

    @Test
    void store_growingArchive_costsNoMoreAnArticle() {
        sessions.getStatistics().setStatisticsEnabled(true);
        var articles = new InventedArticles(ACTORS);
        var costs = new ArrayList<Cost>();
        for (int stage = 0; stage < STAGES; stage++) {
            costs.add(cost(articles, FROM + stage * ARTICLES / STAGES, FROM + (stage + 1) * ARTICLES / STAGES));
            QuarkusTransaction.requiringNew().run(() -> update("analyze"));
            System.out.println(costs.get(stage));
        }
        // The service's own threads, which look for work meanwhile, are in the figures.
        assertThat(last(costs).statements).isLessThan(costs.get(SETTLED).statements * 1.5);
        if (ARTICLES >= LARGE) {
            assertThat(last(costs).pages).isLessThan(costs.get(SETTLED).pages * 1.5);
            assertThat(last(costs).scanned).isLessThan(costs.get(SETTLED).scanned * 1.5 + 10);
        }
    }

    private static Cost last(List<Cost> costs) {
        return costs.get(costs.size() - 1);
    }

    private Cost cost(InventedArticles articles, int from, int to) {
        long storing = 0;
        var before = meter();
        for (int i = from; i < to; i++) {
            var next = articles.article(i);
            long start = System.nanoTime();
            QuarkusTransaction.requiringNew().run(() -> store.replace(next.article(), next.analysis()));
            storing += System.nanoTime() - start;
        }
        long counted = System.nanoTime();
        countCompany(company, database);
        counted = System.nanoTime() - counted;
        var after = meter();
        double stored = to - from;
        return new Cost(
                to,
                storing / 1e6 / stored,
                counted / 1e6 / stored,
                (after.statements - before.statements) / stored,
                (after.pages - before.pages) / stored,
                (after.scanned - before.scanned) / stored);
    }

    /** Has all company counted. The service itself counts as well, where its intake is on; whoever comes first. */
    static void countCompany(CompanyKeeper company, Session database) {
        while (QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select exists (select from company_due)", Boolean.class)
                        .getSingleResult())) {
            company.catchUp();
        }
    }

    private Meter meter() {
        return QuarkusTransaction.requiringNew()
                .call(() -> new Meter(
                        sessions.getStatistics().getPrepareStatementCount(),
                        number("select blks_hit + blks_read from pg_stat_database where datname = current_database()"),
                        number("select cast(sum(seq_tup_read) as bigint) from pg_stat_user_tables")));
    }

    private long number(String query) {
        database.createNativeQuery("select cast(pg_stat_force_next_flush() as text)", String.class)
                .getResultList();
        return database.createNativeQuery(query, Long.class).getSingleResult();
    }

    private void update(String statement) {
        database.createNativeMutationQuery(statement).executeUpdate();
    }
}
