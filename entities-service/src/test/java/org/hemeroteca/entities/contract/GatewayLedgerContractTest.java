package org.hemeroteca.entities.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.contract.Contract.promised;
import static org.hemeroteca.entities.contract.Contract.shape;
import static org.hemeroteca.entities.testsupport.Correcting.actor;
import static org.hemeroteca.entities.testsupport.Correcting.correct;
import static org.hemeroteca.entities.testsupport.Correcting.mention;
import static org.hemeroteca.entities.testsupport.Correcting.say;
import static org.hemeroteca.entities.testsupport.Correcting.undo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hemeroteca.entities.testsupport.Correcting;
import org.junit.jupiter.api.Test;

/** What the gateway counts on where people have corrected something, in the files with which it is tested. */
@QuarkusTest
class GatewayLedgerContractTest {
    static final Set<String> FILES = Set.of(
            "actor.json",
            "actor-history.json",
            "correction.json",
            "correction-of-actor.json",
            "correction-of-mention.json",
            "corrections.json",
            "mention.json",
            "mention-history.json",
            "undo.json");

    private static final String TEXT =
            "El presidente de Rusia, Vladimir Putin, viajó ayer a Bruselas. El Kremlin habló con Benita Quiñones Barrientos,"
                    + " Remedios Larrañaga Goñi y Vladimir Putin en Viena. Moscú ha exigido garantías.";

    @Test
    void dossier_ofACorrectedActor_hasWhatTheGatewayCountsOn() throws IOException {
        UUID article = Correcting.article(TEXT);
        String actor = actor(article, "Vladimir Putin");
        var merged = correct(path(article, "Benita Quiñones Barrientos"), Map.of("kind", "MERGE", "into", actor));
        var apart = correct(path(article, "Remedios Larrañaga Goñi"), Map.of("kind", "NEVER_SAME", "other", actor));
        assertKeeps("actor.json", given().get("/actors/" + actor), given().get("/actors/state:RU"));
        undo(apart);
        undo(merged);
    }

    @Test
    void ledger_ofAnActor_hasWhatTheGatewayCountsOn() throws IOException {
        UUID article = Correcting.article(TEXT);
        String part = path(article, "Benita Quiñones Barrientos");
        var said = say(part, Map.of("kind", "MERGE", "into", actor(article, "Vladimir Putin")));
        assertKeeps("correction-of-actor.json", said);
        assertKeeps("undo.json", undo(said.jsonPath()));
        assertKeeps(
                "correction.json", given().get("/corrections/" + said.jsonPath().getString("id")));
        assertKeeps("actor-history.json", given().get(part + "/history"));
        assertKeeps(
                "corrections.json", given().queryParam("limit", 1).get("/corrections"), given().get("/corrections"));
    }

    @Test
    void ledger_ofAMention_hasWhatTheGatewayCountsOn() throws IOException {
        UUID article = Correcting.article(TEXT);
        String mention = "/mentions/" + mention(article, "Vladimir Putin");
        assertKeeps("mention.json", given().get(mention), given().get("/mentions/" + mention(article, "Moscú")));
        var meant = say(mention, Map.of("kind", "ASSIGN", "actor", actor(article, "Remedios Larrañaga Goñi")));
        var place = say(mention, Map.of("kind", "ASSIGN", "place", "city:2800866"));
        assertKeeps("correction-of-mention.json", meant, place);
        assertKeeps("mention-history.json", given().get(mention + "/history"));
        undo(place.jsonPath());
        undo(meant.jsonPath());
    }

    private static String path(UUID article, String name) {
        return "/actors/" + actor(article, name);
    }

    /** Holds a file against answers that together have to say all that it says. */
    private static void assertKeeps(String file, Response... answers) throws IOException {
        Set<String> shape = new TreeSet<>();
        for (Response answer : answers) {
            shape.addAll(shape(answer));
        }
        assertThat(shape).containsAll(promised(file));
    }
}
