package org.hemeroteca.entities.correction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Correcting.actor;
import static org.hemeroteca.entities.testsupport.Correcting.article;
import static org.hemeroteca.entities.testsupport.Correcting.correct;
import static org.hemeroteca.entities.testsupport.Correcting.dossier;
import static org.hemeroteca.entities.testsupport.Correcting.mention;
import static org.hemeroteca.entities.testsupport.Correcting.revised;
import static org.hemeroteca.entities.testsupport.Correcting.say;
import static org.hemeroteca.entities.testsupport.Correcting.undo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.hemeroteca.entities.testsupport.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(ArticlesStub.class)
class SplitTest {
    /** Two spellings that are taken for one name. */
    private static final String DMITRI = "El ministro ruso Dmitri Kovalenin dijo ayer en Moscú que no cederá.";

    private static final String DMITRY =
            "El ministro ruso Dmitry Kovalenin dijo ayer en Moscú que no. Kovalenin no cederá.";

    @Test
    void split_name_makesAnActorThatTextsFind() {
        String whole = actor(article(DMITRI), "Dmitri Kovalenin");
        var other = article(DMITRY);
        assertThat(actor(other, "Dmitry Kovalenin")).isEqualTo(whole);

        var said = correct("/actors/" + whole, Map.of("kind", "SPLIT", "names", List.of("dmitry kovalenin")));

        String part = said.getString("otherId");
        assertThat(actor(other, "Dmitry Kovalenin")).isEqualTo(part);
        assertThat(actor(other, "Kovalenin")).as("what shortens the name").isEqualTo(part);
        assertThat(dossier(whole).getList("names.name")).doesNotContain("Dmitry Kovalenin");
        assertThat(dossier(whole).getList("neverSame.id")).containsExactly(part);
        var later = article("El ministro ruso Dmitry Kovalenin viajó el lunes a Pekín.");
        assertThat(actor(later, "Dmitry Kovalenin")).isEqualTo(part);
        var alsoLater = article("El ministro ruso Dmitri Kovalenin viajó el martes a Pekín.");
        assertThat(actor(alsoLater, "Dmitri Kovalenin")).isEqualTo(whole);
        assertThat(revised(other, 2, DMITRY + " Nada más.")
                        .getString("mentions.find { it.text == 'Kovalenin' }.entity.id"))
                .isEqualTo(part);

        undo(said).then().statusCode(201);

        assertThat(actor(other, "Dmitry Kovalenin")).isEqualTo(whole);
        assertThat(actor(later, "Dmitry Kovalenin")).isEqualTo(whole);
        assertThat(given().redirects().follow(false).get("/actors/" + part).statusCode())
                .isEqualTo(308);
        assertThat(dossier(whole).getList("neverSame")).isEmpty();
    }

    @Test
    void split_mention_outlivesAnotherAnnotation() {
        String text = "La doctora Clara Benavente Soto habló ayer en Lima sobre la vacuna.";
        String whole = actor(article(text), "Clara Benavente Soto");
        var other = article(text + " Después viajó a Quito.");
        var mention = mention(other, "Clara Benavente Soto");

        var said = correct(
                "/actors/" + whole,
                Map.of("kind", "SPLIT", "mentions", List.of(mention), "name", "Clara Benavente Soto (Quito)"));

        String part = said.getString("otherId");
        assertThat(dossier(part).getString("name")).isEqualTo("Clara Benavente Soto (Quito)");
        assertThat(dossier(part).getInt("mentions")).isEqualTo(1);
        var again = revised(other, 2, "Última hora. " + text + " Después viajó a Quito.");
        assertThat(again.getString("mentions.find { it.text == 'Clara Benavente Soto' }.entity.id"))
                .isEqualTo(part);
        assertThat(dossier(whole).getInt("mentions")).isEqualTo(1);

        undo(said).then().statusCode(201);

        assertThat(dossier(whole).getInt("mentions")).isEqualTo(2);
    }

    @Test
    void split_wrongNamesOrMentions_isRefused() {
        var article = article("El juez Eutimio Sandoval dijo ayer en Madrid que no.");
        String id = actor(article, "Eutimio Sandoval");

        var strange = say("/actors/" + id, Map.of("kind", "SPLIT", "names", List.of("Otra Persona")));
        var all = say("/actors/" + id, Map.of("kind", "SPLIT", "names", List.of("Eutimio Sandoval")));
        var foreign = say(
                "/actors/" + id,
                Map.of("kind", "SPLIT", "mentions", List.of(UUID.randomUUID().toString())));

        assertThat(strange.jsonPath().getString("violations[0].message")).contains("no names of the actor");
        assertThat(all.jsonPath().getString("violations[0].message")).contains("leave nothing");
        assertThat(foreign.jsonPath().getString("violations[0].field")).isEqualTo("mentions");
    }

    @Test
    void undo_splitWhosePartWasMerged_isAConflict() {
        String whole = actor(article("El ministro ruso Anatoli Verigin dijo ayer en Moscú que no."), "Anatoli Verigin");
        article("El ministro ruso Anatoly Verigin dijo ayer en Moscú que no cederá.");
        String third = actor(article("El juez Lázaro Cebrián dijo ayer en Madrid que no."), "Lázaro Cebrián");
        var split = correct("/actors/" + whole, Map.of("kind", "SPLIT", "names", List.of("Anatoly Verigin")));
        var merge = correct("/actors/" + split.getString("otherId"), Map.of("kind", "MERGE", "into", third));

        assertThat(undo(split).statusCode()).isEqualTo(409);
        undo(merge).then().statusCode(201);
        undo(split).then().statusCode(201);
    }
}
