package org.hemeroteca.entities.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Correcting.actor;
import static org.hemeroteca.entities.testsupport.Correcting.article;
import static org.hemeroteca.entities.testsupport.Correcting.correct;
import static org.hemeroteca.entities.testsupport.Correcting.dossier;
import static org.hemeroteca.entities.testsupport.Correcting.mention;
import static org.hemeroteca.entities.testsupport.Correcting.mentioned;
import static org.hemeroteca.entities.testsupport.Correcting.post;
import static org.hemeroteca.entities.testsupport.Correcting.revised;
import static org.hemeroteca.entities.testsupport.Correcting.say;
import static org.hemeroteca.entities.testsupport.Correcting.tag;
import static org.hemeroteca.entities.testsupport.Correcting.undo;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.problem;
import static org.hemeroteca.entities.testsupport.Service.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.hemeroteca.entities.testsupport.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(ArticlesStub.class)
class MentionCorrectionTest {
    @Test
    void reject_mention_leavesItOutOfEveryAnswerUntilUndone() {
        String text = "El fiscal Anselmo Quiroga Puig habló el lunes en Madrid y el martes en Lima.";
        var article = article(text);
        String id = actor(article, "Anselmo Quiroga Puig");
        String mention = mention(article, "Anselmo Quiroga Puig");

        var said = correct("/mentions/" + mention, Map.of("kind", "REJECT"));

        assertThat(mentioned(article)).doesNotContain("Anselmo Quiroga Puig").contains("Madrid");
        assertThat(dossier(id).getInt("mentions")).isZero();
        assertThat(read("/actors", Map.of("q", "anselmo quiroga puig")).getList("items.id"))
                .doesNotContain(id);
        assertThat(read("/mentions/" + mention, Map.of()).getBoolean("rejected"))
                .isTrue();
        var again = revised(article, 2, "Última hora. " + text + " Nada más.");
        assertThat(again.getList("mentions.text")).contains("Madrid", "Lima").doesNotContain("Anselmo Quiroga Puig");

        undo(said).then().statusCode(201);

        assertThat(mentioned(article)).contains("Anselmo Quiroga Puig");
    }

    @Test
    void reject_dateOfARange_keepsTheOtherRanges() {
        var article = article("Del 3 al 5 de mayo de 2021 habló en Madrid; del 7 al 9 de junio de 2021, en Lima.");
        var before = annotation(article);
        assertThat(before.getList("ranges")).hasSize(2);

        correct("/mentions/" + before.getString("mentions[0].id"), Map.of("kind", "REJECT"));

        var after = annotation(article);
        assertThat(after.getList("ranges")).hasSize(1);
        int member = after.getInt("ranges[0].members[0]");
        assertThat(after.getString("mentions[%d].value".formatted(member))).startsWith("2021-06-07");
    }

    @Test
    void assign_mentionToAPlace_outlivesAnotherAnnotation() {
        String text = "El fiscal Hilario Perdiguero habló el lunes en Lima.";
        var article = article(text);
        String mention = mention(article, "Hilario Perdiguero");

        var said = correct("/mentions/" + mention, Map.of("kind", "ASSIGN", "place", "city:2800866"));

        var found = annotation(article).getMap("mentions.find { it.text == 'Hilario Perdiguero' }");
        assertThat(found).containsEntry("kind", "PLACE").containsEntry("type", "GPE");
        assertThat(annotation(article).getString("mentions.find { it.text == 'Hilario Perdiguero' }.entity.name"))
                .isEqualTo("Bruselas");
        var again = revised(article, 2, text + " Y el martes también.");
        assertThat(again.getString("mentions.find { it.text == 'Hilario Perdiguero' }.entity.id"))
                .isEqualTo("city:2800866");
        undo(said).then().statusCode(201);
        assertThat(annotation(article).getString("mentions.find { it.text == 'Hilario Perdiguero' }.type"))
                .isEqualTo("PERSON");
    }

    @Test
    void assign_mentionToAnotherActor_countsThere() {
        String other = actor(article("La jueza Fabiola Sarmiento habló el lunes en Lima."), "Fabiola Sarmiento");
        int before = dossier(other).getInt("mentions");
        var article = article("La jueza Odilia Sarmiento habló el lunes en Lima.");

        var said =
                correct("/mentions/" + mention(article, "Odilia Sarmiento"), Map.of("kind", "ASSIGN", "actor", other));

        assertThat(actor(article, "Odilia Sarmiento")).isEqualTo(other);
        assertThat(dossier(other).getInt("mentions")).isEqualTo(before + 1);
        assertThat(annotation(article)
                        .getString("mentions.find { it.text == 'Odilia Sarmiento' }.evidence.correction.id"))
                .isEqualTo(said.getString("id"));
        undo(said).then().statusCode(201);
        assertThat(dossier(other).getInt("mentions")).isEqualTo(before);
    }

    @Test
    void retype_mention_meansWhatTheNameMeansAsThatType() {
        var article = article("El fiscal Hilario Perdiguero habló el lunes en Madrid.");
        String mention = mention(article, "Madrid");

        var said = correct("/mentions/" + mention, Map.of("kind", "RETYPE", "type", "ORGANIZATION"));

        assertThat(actor(article, "Madrid")).isEqualTo(said.getString("otherId"));
        assertThat(dossier(said.getString("otherId")).getString("type")).isEqualTo("ORGANIZATION");
        undo(said).then().statusCode(201);
        assertThat(annotation(article).getString("mentions.find { it.text == 'Madrid' }.kind"))
                .isEqualTo("PLACE");
    }

    @Test
    void history_correctedMention_tellsWhatWasSaidOfIt() {
        var article = article("La jueza Petronila Cañizares habló el lunes en Lima.");
        String mention = mention(article, "Petronila Cañizares");
        undo(correct("/mentions/" + mention, Map.of("kind", "REJECT")));

        var history = read("/mentions/" + mention + "/history", Map.of());

        assertThat(history.getList("items.kind")).containsExactly("UNDO", "REJECT");
        assertThat(history.getString("items[1].mentions[0].text")).isEqualTo("Petronila Cañizares");
        assertThat(history.getString("items[1].mentions[0].articleId")).isEqualTo(article.toString());
    }

    @Test
    void correct_withoutOrWithAStaleTag_isRefused() {
        var article = article("La jueza Petronila Cañizares habló el lunes en Lima. ");
        String path = "/mentions/" + mention(article, "Petronila Cañizares");
        String seen = tag(path);
        var reject = Map.of("kind", "REJECT");

        assertThat(post(path + "/corrections", null, reject).statusCode()).isEqualTo(428);
        post(path + "/corrections", seen, reject).then().statusCode(201);
        assertThat(post(path + "/corrections", seen, reject).statusCode()).isEqualTo(412);
        assertThat(say(path, reject).statusCode()).isEqualTo(409);
    }

    @Test
    void correct_whatMakesNoSense_isRefusedWithTheField() {
        var article = article("La jueza Petronila Cañizares habló el 3 de mayo de 2021 en Lima.");
        String person = "/mentions/" + mention(article, "Petronila Cañizares");
        String date = "/mentions/" + annotation(article).getString("mentions.find { it.kind == 'DATE' }.id");

        assertThat(wrong(person, Map.of("kind", "MERGE", "into", "x"))).isEqualTo("kind");
        assertThat(wrong(person, Map.of("kind", "ASSIGN"))).isEqualTo("actor");
        assertThat(wrong(person, Map.of("kind", "ASSIGN", "actor", "a", "place", "b")))
                .isEqualTo("actor");
        assertThat(wrong(person, Map.of("kind", "ASSIGN", "actor", "nobody"))).isEqualTo("actor");
        assertThat(wrong(person, Map.of("kind", "ASSIGN", "place", "nowhere"))).isEqualTo("place");
        assertThat(wrong(person, Map.of("kind", "RETYPE", "type", "DATE"))).isEqualTo("type");
        assertThat(wrong(date, Map.of("kind", "RETYPE", "type", "PERSON"))).isEqualTo("kind");
    }

    private static String wrong(String path, Map<String, ?> said) {
        var refused = say(path, said);
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        return refused.jsonPath().getString("violations[0].field");
    }

    @Test
    void read_unknownMention_isNotFound() {
        assertThat(problem(404, "/mentions/" + UUID.randomUUID(), Map.of()).getString("detail"))
                .contains("no mention");
    }
}
