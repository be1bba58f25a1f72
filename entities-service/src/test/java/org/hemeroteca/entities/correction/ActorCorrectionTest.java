package org.hemeroteca.entities.correction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Correcting.actor;
import static org.hemeroteca.entities.testsupport.Correcting.article;
import static org.hemeroteca.entities.testsupport.Correcting.correct;
import static org.hemeroteca.entities.testsupport.Correcting.dossier;
import static org.hemeroteca.entities.testsupport.Correcting.post;
import static org.hemeroteca.entities.testsupport.Correcting.say;
import static org.hemeroteca.entities.testsupport.Correcting.tag;
import static org.hemeroteca.entities.testsupport.Correcting.undo;
import static org.hemeroteca.entities.testsupport.Service.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.hemeroteca.entities.testsupport.EmbeddedDatabase;
import org.hemeroteca.entities.timeline.TimelineKeeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(ArticlesStub.class)
class ActorCorrectionTest {
    @Inject
    TimelineKeeper timeline;

    private static final String DIMAS = "El ministro Dimas Quintanar dijo ayer en Madrid que no cederá.";
    private static final String ELVIRA = "La ministra Elvira Berrocosa dijo ayer en Quito que no cederá.";

    @Test
    void merge_twoActors_answersForBothAndSendsTheOtherId() {
        String dimas = actor(article(DIMAS), "Dimas Quintanar");
        String elvira = actor(article(ELVIRA), "Elvira Berrocosa");
        int before = dossier(dimas).getInt("mentions") + dossier(elvira).getInt("mentions");

        var said = correct("/actors/" + dimas, Map.of("kind", "MERGE", "into", elvira));

        assertThat(said.getString("actorId")).isEqualTo(dimas);
        assertThat(said.getString("otherId")).isEqualTo(elvira);
        assertThat(dossier(elvira).getInt("mentions")).isEqualTo(before);
        assertThat(dossier(elvira).getList("names.name")).contains("Dimas Quintanar", "Elvira Berrocosa");
        assertThat(dossier(elvira).getList("mergedIds")).containsExactly(dimas);
        assertThat(read("/actors", Map.of("q", "dimas quint", "sort", "name")).getList("items.id"))
                .contains(elvira)
                .doesNotContain(dimas);
        for (String path : List.of("", "/mentions", "/related", "/history")) {
            var moved = given().redirects().follow(false).get("/actors/" + dimas + path);
            assertThat(moved.statusCode()).as(path).isEqualTo(308);
            assertThat(moved.header("Location")).as(path).endsWith("/actors/" + elvira + path);
        }
        undo(said).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/timeline"})
    void filter_mergedActor_findsWhatTheSurvivorHas(String list) {
        String dimas = actor(article(DIMAS + "\n"), "Dimas Quintanar");
        String elvira = actor(article(ELVIRA + "\n"), "Elvira Berrocosa");
        var said = correct("/actors/" + dimas, Map.of("kind", "MERGE", "into", elvira));
        // The timeline follows by and by; two looks at it in between need not be the same.
        boolean more = true;
        while (more) {
            more = timeline.catchUp();
        }

        var found = read(list, Map.of("actor", dimas)).getList("items");
        assertThat(found)
                .hasSizeGreaterThan(1)
                .isEqualTo(read(list, Map.of("actor", elvira)).getList("items"));
        undo(said).then().statusCode(201);
    }

    @Test
    void undo_merge_givesBothBackWhatTheyHad() {
        String dimas = actor(article(DIMAS + " "), "Dimas Quintanar");
        String elvira = actor(article(ELVIRA + " "), "Elvira Berrocosa");
        var dossiers = List.of(tag("/actors/" + dimas), tag("/actors/" + elvira));
        var said = correct("/actors/" + dimas, Map.of("kind", "MERGE", "into", elvira));

        var undone = undo(said).then().statusCode(201).extract().jsonPath();

        assertThat(undone.getString("undoes")).isEqualTo(said.getString("id"));
        assertThat(List.of(tag("/actors/" + dimas), tag("/actors/" + elvira))).isEqualTo(dossiers);
        assertThat(read("/corrections/" + said.getString("id"), Map.of()).getString("undoneBy"))
                .isEqualTo(undone.getString("id"));
    }

    @Test
    void merge_articleThatComesLater_meansTheSurvivor() {
        String dimas = actor(article(DIMAS + "  "), "Dimas Quintanar");
        String elvira = actor(article(ELVIRA + "  "), "Elvira Berrocosa");
        var said = correct("/actors/" + dimas, Map.of("kind", "MERGE", "into", elvira));

        var later = article("El ministro Dimas Quintanar viajó el lunes a Lima.");

        assertThat(actor(later, "Dimas Quintanar")).isEqualTo(elvira);
        undo(said).then().statusCode(201);
        assertThat(actor(later, "Dimas Quintanar")).isEqualTo(dimas);
    }

    @Test
    void rename_actor_isCalledSoInEveryAnswerUntilUndone() {
        var first = article("El diputado Rufino Albaceta dijo ayer en Madrid que no cederá.");
        String id = actor(first, "Rufino Albaceta");

        var said = correct("/actors/" + id, Map.of("kind", "RENAME", "name", "Rufino Albaceta Pardo"));
        var later = article("El diputado Rufino Albaceta viajó el lunes a Lima.");

        assertThat(dossier(id).getString("name")).isEqualTo("Rufino Albaceta Pardo");
        assertThat(actor(later, "Rufino Albaceta")).isEqualTo(id);
        assertThat(read("/actors", Map.of("q", "rufino albaceta pardo")).getList("items.id"))
                .containsExactly(id);
        undo(said).then().statusCode(201);
        assertThat(dossier(id).getString("name")).isEqualTo("Rufino Albaceta");
    }

    @Test
    void retype_actor_isOfThatTypeThoughTextsSayOtherwise() {
        String id = actor(article("El alcalde Severo Montalbo dijo ayer en Madrid que no cederá."), "Severo Montalbo");

        correct("/actors/" + id, Map.of("kind", "RETYPE", "type", "ORGANIZATION"));
        var later = article("El alcalde Severo Montalbo viajó el lunes a Lima.");

        assertThat(dossier(id).getString("type")).isEqualTo("ORGANIZATION");
        assertThat(actor(later, "Severo Montalbo")).isEqualTo(id);
        assertThat(read("/actors/" + id + "/mentions", Map.of()).getList("items.type"))
                .containsOnly("ORGANIZATION");
    }

    @Test
    void identify_actor_showsTheIdentifierAndNoneAgain() {
        String id = actor(article("El senador Abundio Cifuentes dijo ayer en Madrid que no."), "Abundio Cifuentes");

        var said = correct("/actors/" + id, identifier("wikidata", "Q123456"));
        correct("/actors/" + id, identifier("isni", "0000000121032683"));
        correct("/actors/" + id, identifier("viaf", "113230702"));
        correct("/actors/" + id, Map.of("kind", "IDENTIFY", "scheme", "viaf"));

        assertThat(dossier(id).getMap("identifiers"))
                .isEqualTo(Map.of("wikidata", "Q123456", "isni", "0000000121032683"));
        assertThat(said.getString("scheme")).isEqualTo("wikidata");
        undo(said).then().statusCode(201);
        assertThat(dossier(id).getString("wikidataId")).isNull();
        assertThat(dossier(id).getMap("identifiers")).isEqualTo(Map.of("isni", "0000000121032683"));
    }

    @ParameterizedTest
    @CsvSource({
        "wikidata,7747",
        "viaf,0113",
        "isni,0000000121032684",
        "isni,0000 0001 2103 2683",
        "orcid,0000-0002-1825-0098",
        "orcid,0000000218250097",
        "lei,5493001KJTIIGC8Y1R13",
        "geonames,Madrid"
    })
    void identify_whatIsNoIdentifierOfTheScheme_isRefusedWithTheField(String scheme, String identifier) {
        String id = actor(article("El juez Nicanor Perales dijo ayer en Madrid que no.  "), "Nicanor Perales");

        var refused = say("/actors/" + id, identifier(scheme, identifier));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("violations.field")).containsExactly("identifier");
    }

    private static Map<String, Object> identifier(String scheme, String identifier) {
        return Map.of("kind", "IDENTIFY", "scheme", scheme, "identifier", identifier);
    }

    @Test
    void neverSame_twoActors_cannotBeMergedUntilUndone() {
        String dimas = actor(article(DIMAS + "   "), "Dimas Quintanar");
        String elvira = actor(article(ELVIRA + "   "), "Elvira Berrocosa");

        var said = correct("/actors/" + elvira, Map.of("kind", "NEVER_SAME", "other", dimas));

        assertThat(dossier(dimas).getList("neverSame.id")).containsExactly(elvira);
        say("/actors/" + dimas, Map.of("kind", "MERGE", "into", elvira)).then().statusCode(409);
        undo(said).then().statusCode(201);
        assertThat(dossier(dimas).getList("neverSame")).isEmpty();
        undo(correct("/actors/" + dimas, Map.of("kind", "MERGE", "into", elvira)));
    }

    @Test
    void history_correctedActor_tellsWhoSaidWhatAndWhyNewestFirst() {
        String id = actor(article("El juez Ponciano Olmedilla dijo ayer en Madrid que no."), "Ponciano Olmedilla");
        var said = correct(
                "/actors/" + id, Map.of("kind", "RENAME", "name", "Ponciano", "reason", "Nobody knows.", "by", "Eva"));
        undo(said).then().statusCode(201);

        var history = read("/actors/" + id + "/history", Map.of());

        assertThat(history.getList("items.kind")).containsExactly("UNDO", "RENAME");
        assertThat(history.getString("items[1].reason")).isEqualTo("Nobody knows.");
        assertThat(history.getString("items[1].by")).isEqualTo("Eva");
        assertThat(history.getString("items[1].at")).startsWith("20");
        assertThat(history.getString("items[1].undoneBy")).isEqualTo(history.getString("items[0].id"));
    }

    @Test
    void correct_withoutOrWithAStaleTag_isRefused() {
        String id = actor(article("El juez Casto Valdeolmos dijo ayer en Madrid que no."), "Casto Valdeolmos");
        var rename = Map.of("kind", "RENAME", "name", "Casto Valdeolmos Ruiz");
        String seen = tag("/actors/" + id);

        assertThat(post("/actors/" + id + "/corrections", null, rename).statusCode())
                .isEqualTo(428);
        post("/actors/" + id + "/corrections", seen, rename).then().statusCode(201);
        var stale = post("/actors/" + id + "/corrections", seen, rename);

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.contentType()).startsWith("application/problem+json");
        assertThat(stale.jsonPath().getString("detail")).contains("read it again");
        given().header("If-None-Match", tag("/actors/" + id))
                .get("/actors/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void undo_twiceOrOfAnUndo_isAConflict() {
        String id = actor(article("El juez Teófilo Marchena dijo ayer en Madrid que no."), "Teófilo Marchena");
        var said = correct("/actors/" + id, Map.of("kind", "RENAME", "name", "Teo"));
        var undone = undo(said).then().statusCode(201).extract().jsonPath();

        assertThat(undo(said).jsonPath().getString("detail")).contains("undone already");
        assertThat(undo(undone).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "MERGE,,,into",
        "MERGE,into,nobody,into",
        "NEVER_SAME,other,nobody,other",
        "RENAME,,,name",
        "RENAME,name,' ',name",
        "RETYPE,type,GPE,type",
        "IDENTIFY,,,scheme",
        "REJECT,,,kind",
        "UNDO,,,kind"
    })
    void correct_whatMakesNoSense_isRefusedWithTheField(String kind, String field, String value, String wrong) {
        String id = actor(article("El juez Nicanor Perales dijo ayer en Madrid que no."), "Nicanor Perales");

        var refused = say("/actors/" + id, field == null ? Map.of("kind", kind) : Map.of("kind", kind, field, value));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("violations.field")).containsExactly(wrong);
        assertThat(refused.jsonPath().getList("violations.in")).containsExactly("body");
    }

    @Test
    void merge_actorIntoItself_isRefused() {
        String id = actor(article("El juez Nicanor Perales dijo ayer en Madrid que no. "), "Nicanor Perales");

        var refused = say("/actors/" + id, Map.of("kind", "MERGE", "into", id));

        assertThat(refused.statusCode()).isEqualTo(422);
    }

    @Test
    void correct_unknownActor_isNotFound() {
        assertThat(post("/actors/nobody/corrections", "*", Map.of("kind", "RENAME", "name", "x"))
                        .statusCode())
                .isEqualTo(404);
    }
}
