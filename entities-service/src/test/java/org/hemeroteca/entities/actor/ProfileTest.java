package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Correcting.actor;
import static org.hemeroteca.entities.testsupport.Correcting.article;
import static org.hemeroteca.entities.testsupport.Correcting.revised;
import static org.hemeroteca.entities.testsupport.Service.remove;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.hemeroteca.entities.testsupport.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/** What the archive knows of an actor is what its articles say, and nothing else. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(ArticlesStub.class)
class ProfileTest {
    @Inject
    ActorRepository actors;

    @Test
    @Transactional
    void profile_articleIsDeleted_losesWhatOnlyThatArticleShowed() {
        var mayor = article("El alcalde Fulgencio Zorrilla dijo ayer en Madrid que no cederá.");
        var other = article("El alcalde de Madrid, Fulgencio Zorrilla Peña, viajó ayer con Marta Cebrián Soto a Lima.");
        String id = actor(mayor, "Fulgencio Zorrilla");
        assertThat(actor(other, "Fulgencio Zorrilla Peña")).isEqualTo(id);
        assertThat(profile(id).forms()).contains("Fulgencio Zorrilla Peña");
        assertThat(profile(id).companions()).isNotEmpty();

        remove(other);

        var left = profile(id);
        assertThat(left.name()).isEqualTo("Fulgencio Zorrilla");
        assertThat(left.forms()).containsExactly("Fulgencio Zorrilla");
        assertThat(left.offices()).containsExactly("alcalde");
        assertThat(left.companions()).isEmpty();
    }

    @Test
    @Transactional
    void profile_articleIsAnnotatedAgain_countsItOnceAndKeepsTheActor() {
        String text = "El alcalde Hermógenes Zorrilla dijo ayer en Madrid que no cederá.";
        var article = article(text);
        String id = actor(article, "Hermógenes Zorrilla");
        var before = stored(id).found.profile;

        revised(article, 2, text + " Nada más.");

        assertThat(actor(article, "Hermógenes Zorrilla")).isEqualTo(id);
        assertThat(stored(id).found.profile).isEqualTo(before);
    }

    private LocalActor profile(String id) {
        return stored(id).profile();
    }

    private StoredActor stored(String id) {
        actors.getEntityManager().clear();
        return actors.findById(id);
    }
}
