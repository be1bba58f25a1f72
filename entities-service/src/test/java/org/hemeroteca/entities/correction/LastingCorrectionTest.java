package org.hemeroteca.entities.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemeroteca.entities.testsupport.Correcting.actor;
import static org.hemeroteca.entities.testsupport.Correcting.article;
import static org.hemeroteca.entities.testsupport.Correcting.correct;
import static org.hemeroteca.entities.testsupport.Correcting.dossier;
import static org.hemeroteca.entities.testsupport.Correcting.mention;
import static org.hemeroteca.entities.testsupport.Correcting.mentioned;
import static org.hemeroteca.entities.testsupport.Correcting.undo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.hemeroteca.entities.testsupport.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/** What people have said outlives everything that can be made anew. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(ArticlesStub.class)
class LastingCorrectionTest {
    @Inject
    EntityManager database;

    @Inject
    Reinstatement reinstatement;

    @Test
    void rebuild_archiveFromTheArticles_obeysEverythingThatWasSaid() {
        var one = article("El ministro Melquíades Orihuela dijo ayer en Madrid que no cederá.");
        var two = article("La ministra Casilda Orbaneja dijo ayer en Quito que no cederá.");
        var three = article("El ministro ruso Dmitri Kurbatov dijo ayer en Moscú que no cederá.");
        var four = article("El ministro ruso Dmitry Kurbatov dijo ayer en Moscú que no cederá.");
        var five = article("La jueza Gumersinda Lopera habló el lunes en Lima.");
        String survivor = actor(two, "Casilda Orbaneja");
        var merge = correct("/actors/" + actor(one, "Melquíades Orihuela"), Map.of("kind", "MERGE", "into", survivor));
        correct("/actors/" + survivor, Map.of("kind", "RENAME", "name", "Casilda Orbaneja Ruiz"));
        String whole = actor(three, "Dmitri Kurbatov");
        String part = correct("/actors/" + whole, Map.of("kind", "SPLIT", "names", List.of("Dmitry Kurbatov")))
                .getString("otherId");
        correct("/mentions/" + mention(five, "Gumersinda Lopera"), Map.of("kind", "REJECT"));

        loseEverythingButTheLedger();
        reinstatement.reinstate();
        annotateAnew();

        assertThat(actor(one, "Melquíades Orihuela")).isEqualTo(survivor);
        assertThat(actor(two, "Casilda Orbaneja")).isEqualTo(survivor);
        assertThat(dossier(survivor).getString("name")).isEqualTo("Casilda Orbaneja Ruiz");
        assertThat(dossier(survivor).getInt("mentions")).isEqualTo(2);
        assertThat(actor(three, "Dmitri Kurbatov")).isEqualTo(whole);
        assertThat(actor(four, "Dmitry Kurbatov")).isEqualTo(part);
        assertThat(mentioned(five)).contains("Lima").doesNotContain("Gumersinda Lopera");

        undo(merge).then().statusCode(201);
        assertThat(actor(one, "Melquíades Orihuela")).isEqualTo(merge.getString("actorId"));
    }

    private void loseEverythingButTheLedger() {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of(
                                "select pg_advisory_xact_lock(%d)".formatted(0x48656d65726f7465L),
                                "delete from annotation_run",
                                "delete from actor_key",
                                "delete from actor_part",
                                "delete from actor_apart",
                                "delete from actor",
                                "delete from place")
                        .forEach(this::run));
    }

    private void annotateAnew() {
        QuarkusTransaction.requiringNew()
                .run(() -> run("update article_intake set state = 'PENDING', attempts = 0 where not deleted"));
    }

    private void run(String statement) {
        if (statement.startsWith("select")) {
            database.createNativeQuery(statement, Object.class).getSingleResult();
        } else {
            database.createNativeQuery(statement).executeUpdate();
        }
    }

    @Test
    void ledger_lineThatIsThere_cannotBeChangedOrRemoved() {
        String id = actor(article("El juez Saturnino Belmonte dijo ayer en Madrid que no."), "Saturnino Belmonte");
        correct("/actors/" + id, Map.of("kind", "RENAME", "name", "Saturnino"));

        for (String change : List.of(
                "update correction set reason = 'another'", "delete from correction", "truncate correction cascade")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery(change).executeUpdate()))
                    .as(change)
                    .hasStackTraceContaining("only grows");
        }
    }

    @Test
    void correct_actorOfADeletedArticle_isFoundAgainByALaterOne() {
        var first = article("El juez Wenceslao Tordesillas dijo ayer en Madrid que no.");
        String id = actor(first, "Wenceslao Tordesillas");
        correct("/actors/" + id, Map.of("kind", "RENAME", "name", "Wenceslao Tordesillas Gil"));

        ArticlesStub.delete(first, 1);
        var later = article("El juez Wenceslao Tordesillas viajó el lunes a Lima.");

        assertThat(actor(later, "Wenceslao Tordesillas")).isEqualTo(id);
    }
}
