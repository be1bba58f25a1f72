package org.hemeroteca.entities.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Correcting.dossier;
import static org.hemeroteca.entities.testsupport.Correcting.post;
import static org.hemeroteca.entities.testsupport.Correcting.tag;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.hemeroteca.entities.testsupport.EmbeddedDatabase;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an actor of 50,000 mentions costs to correct and to show, held against moving its mentions in the store in the same run. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(ArticlesStub.class)
class CorrectionCostTest {
    /** Filling takes seconds, on a machine with much else to do minutes. */
    private static final int PATIENCE_SECONDS = 3600;

    private static final Logger LOG = Logger.getLogger(CorrectionCostTest.class);
    private static final List<String> FILL = List.of(
            """
            insert into actor (id, name, folded_name, type, profile, found_name, found_type, survivor_id)
            select id, id, id, 'PERSON', '{"names": {}, "authorities": {}, "forms": {}, "offices": {}, "countries": {},
                "companions": {}}', id, 'PERSON', id from unnest(array['cost:one', 'cost:two', 'cost:other']) id""",
            """
            insert into annotation_run (article_id, revision, pipeline, language, publication_basis, published_on, warnings,
                zones, joins)
            select cast(md5('cost' || n) as uuid), 1, 'cost', 'es', 'GIVEN', date '2000-01-01' + n % 5000, '[]', '[]', '[]'
            from generate_series(1, 20000) n""",
            """
            insert into sentence (id, article_id, in_title, start_offset, end_offset, text)
            select cast(md5('cost' || n || ' ' || s) as uuid), cast(md5('cost' || n) as uuid), false, 0, 80,
                'Una frase como las hay en todas las noticias, con dos nombres y un verbo.'
            from generate_series(1, 20000) n, generate_series(1, 3) s""",
            """
            insert into mention (id, article_id, sentence_id, ordinal, in_title, start_offset, end_offset, text, kind, type,
                zone, confidence, evidence, actor_id)
            select cast(md5('cost' || n || ' ' || m) as uuid), cast(md5('cost' || n) as uuid),
                cast(md5('cost' || n || ' ' || 1 + m % 3) as uuid), m, false, m * 10, m * 10 + 9, 'Nombre ' || m % 4,
                'ACTOR', 'PERSON', 'body', 0.97, '{"rule": "bert", "link": {"score": 0.9, "reasons": ["same-name"]}}',
                case when m <= 2 or m = 3 and n % 2 = 0 then 'cost:one'
                    when m <= 5 or m = 6 and n % 2 = 1 then 'cost:two' else 'cost:other' end
            from generate_series(1, 20000) n, generate_series(1, 8) m""",
            "delete from company_due",
            "update actor set mention_count = 50000, article_count = 20000 where id in ('cost:one', 'cost:two')");

    @Inject
    EntityManager database;

    @Test
    void readMergeAndUndo_actorsOfFiftyThousandMentions_takeLessThanMovingTheMentions() {
        fill();
        var reading = Duration.ofDays(1);
        var merging = Duration.ofDays(1);
        var undoing = Duration.ofDays(1);
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            tag("/actors/cost:one");
            reading = shorter(reading, start);
            start = System.nanoTime();
            var merged = post("/actors/cost:one/corrections", "*", Map.of("kind", "MERGE", "into", "cost:two"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            merging = shorter(merging, start);
            assertThat(dossier("cost:two").getInt("mentions")).isEqualTo(110_000);
            assertThat(dossier("cost:two").getInt("articles")).isEqualTo(20_000);
            start = System.nanoTime();
            post("/corrections/" + merged.getString("id") + "/undo", "*", Map.of())
                    .then()
                    .statusCode(201);
            undoing = shorter(undoing, start);
        }
        Duration moving = move();
        LOG.infof(
                "With 50,000 mentions: dossier %d ms, merging %d ms, undoing %d ms; moving them %d ms",
                reading.toMillis(), merging.toMillis(), undoing.toMillis(), moving.toMillis());
        assertThat(dossier("cost:one").getInt("mentions")).isEqualTo(50_000);
        assertThat(reading).isLessThan(moving);
        assertThat(merging).isLessThan(moving);
        assertThat(undoing).isLessThan(moving);
    }

    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew()
                .timeout(PATIENCE_SECONDS)
                .run(() -> List.of(
                                "delete from annotation_run where pipeline = 'cost'",
                                "delete from actor where id like 'cost:%'",
                                "delete from company_due")
                        .forEach(statement ->
                                database.createNativeQuery(statement).executeUpdate()));
    }

    /** How long it takes to move all mentions of one actor to another, as merging does not; nothing stays moved. */
    private Duration move() {
        long start = System.nanoTime();
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(PATIENCE_SECONDS));
        try {
            database.createNativeQuery("update mention set actor_id = 'cost:two' where actor_id = 'cost:one'")
                    .executeUpdate();
            return Duration.ofNanos(System.nanoTime() - start);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Duration shorter(Duration best, long start) {
        var took = Duration.ofNanos(System.nanoTime() - start);
        return took.compareTo(best) < 0 ? took : best;
    }

    private void fill() {
        QuarkusTransaction.requiringNew()
                .timeout(PATIENCE_SECONDS)
                .run(() -> FILL.forEach(
                        statement -> database.createNativeQuery(statement).executeUpdate()));
        QuarkusTransaction.requiringNew()
                .timeout(PATIENCE_SECONDS)
                .run(() -> Stream.of("analyze mention", "analyze actor", "analyze annotation_run", "analyze sentence")
                        .forEach(statement ->
                                database.createNativeQuery(statement).executeUpdate()));
    }
}
