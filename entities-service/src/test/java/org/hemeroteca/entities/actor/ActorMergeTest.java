package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.hemeroteca.entities.testsupport.EmbeddedDatabase;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** An actor that becomes one with another brings its mentions; an article that names both counts once. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(ArticlesStub.class)
class ActorMergeTest {
    /** Of the eight, one is rejected and one stands in boilerplate; articles 2 and 3 name both. */
    private static final List<String> FILL = List.of(
            """
            insert into actor (id, name, folded_name, type, profile, found_name, found_type, survivor_id)
            select id, id, id, 'PERSON', '{"names": {}, "authorities": {}, "forms": {}, "offices": {}, "countries": {},
                "companions": {}}', id, 'PERSON', id from unnest(array['merge:gone', 'merge:kept', 'merge:shown']) id""",
            """
            insert into annotation_run (article_id, revision, pipeline, language, publication_basis, warnings, zones, joins)
            select cast(md5('merge' || n) as uuid), 1, 'merge', 'es', 'UNKNOWN', '[]', '[]', '[]' from generate_series(1, 4) n""",
            """
            insert into mention (id, article_id, ordinal, in_title, start_offset, end_offset, text, kind, type, zone, confidence,
                evidence, actor_id, rejected)
            select cast(md5('merge' || n) as uuid), cast(md5('merge' || article) as uuid), n, false, n * 10, n * 10 + 9, 'Nombre',
                'ACTOR', 'PERSON', zone, 0.9, '{}', actor, rejected
            from (values (1, 1, 'merge:gone', 'body', false), (2, 2, 'merge:gone', 'body', false), (3, 3, 'merge:gone', 'body', false),
                (4, 3, 'merge:gone', 'body', false), (5, 4, 'merge:gone', 'boilerplate', false), (6, 1, 'merge:kept', 'body', true),
                (7, 2, 'merge:kept', 'body', false), (8, 3, 'merge:shown', 'headline', false)) m (n, article, actor, zone, rejected)""",
            "update actor set survivor_id = 'merge:shown', joined_id = 'merge:shown' where id = 'merge:kept'",
            "update actor set mention_count = 4, article_count = 3 where id = 'merge:gone'",
            "update actor set mention_count = 2, article_count = 2 where id = 'merge:shown'");

    @Inject
    ActorRepository actors;

    @Inject
    Session database;

    @Test
    void merge_actorsOfCommonArticles_countsEachArticleOnce() {
        QuarkusTransaction.begin();
        try {
            FILL.forEach(
                    statement -> database.createNativeMutationQuery(statement).executeUpdate());

            actors.merge(actors.findById("merge:gone"), actors.findById("merge:kept"));

            assertThat(counts("merge:shown")).isEqualTo("6 3");
            assertThat(counts("merge:gone")).isEqualTo("0 0");
            actors.follow(Set.of("merge:shown"));
            assertThat(counts("merge:shown")).as("counted anew").isEqualTo("6 3");
            assertThat(actors.findById("merge:gone").survivorId()).isEqualTo("merge:shown");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String counts(String id) {
        return database.createNativeQuery(
                        "select mention_count || ' ' || article_count from actor where id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
