package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.problem;
import static org.hemeroteca.entities.testsupport.Service.read;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActorResourceTest {
    private static final String TALKS =
            "El presidente ruso, Vladímir Putin, habló el jueves con la OTAN en Bruselas. Putin dijo que no cederá.";
    private static final String AGAIN =
            "Vladimir Putin viajará mañana a Pekín, según dijo a la prensa la embajadora Marta Olavarrieta Quesada.";

    @BeforeEach
    void store() {
        annotation(ArticlesStub.store(TALKS, "2022-01-12"));
        annotation(ArticlesStub.store(AGAIN, "2022-02-01"));
    }

    @Test
    void list_namePrefix_foldsAccents() {
        var found = read("/actors", Map.of("q", "vladimir put"));

        assertThat(found.getList("items.name")).containsExactly("Vladímir Putin");
        assertThat(found.getLong("items[0].articles")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void list_nameThatNobodyBears_findsThoseThatAreLikeIt() {
        assertThat(read("/actors", Map.of("q", "vladimir poutin")).getList("items.name"))
                .contains("Vladímir Putin");
        assertThat(read("/actors", Map.of("q", "olavarieta quesada")).getList("items.name"))
                .contains("Marta Olavarrieta Quesada");
        assertThat(read("/actors", Map.of("q", "xyzzyx")).getList("items")).isEmpty();
    }

    @Test
    void list_likeNamesInPages_goesOnWhereItWas() {
        var query = Map.of("q", "olabarrieta", "limit", 1, "sort", "name");
        var first = read("/actors", query);
        annotation(ArticlesStub.store("El senador Raúl Olavarrieta Quesada viajó ayer a Lima.", "2022-02-02"));

        var more = new TreeMap<String, Object>(query);
        more.put("cursor", first.getString("next"));

        assertThat(read("/actors", more).<String>getList("items.name"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.getList("items.name"));
    }

    @Test
    void list_countryAndPeriod_keepOnlyThose() {
        annotation(ArticlesStub.store("Noruega exigió ayer a la OTAN que ceda.", "2019-05-03"));

        var norwegian = Map.of("country", "NO", "type", "STATE");
        assertThat(read("/actors", norwegian).getList("items.id")).containsExactly("state:NO");
        var then = Map.of("country", "NO", "from", "2019-05-03", "to", "2019-05-03");
        assertThat(read("/actors", then).getList("items.id")).contains("state:NO");
        var later = Map.of("country", "NO", "from", "2019-05-04", "to", "2019-06-03");
        assertThat(read("/actors", later).getList("items")).isEmpty();
    }

    @Test
    void read_dossier_tellsWhomThePersonServesAndWithWhomItIsSeen() {
        annotation(ArticlesStub.store(
                "El secretario general de la OTAN, Jens Stoltenberg, habló con Vladímir Putin en Oslo.", "2021-03-04"));
        annotation(
                ArticlesStub.store("El secretario general de la OTAN, Jens Stoltenberg, dimitió ayer.", "2021-05-06"));
        String id = read("/actors", Map.of("q", "Jens Stoltenberg")).getString("items[0].id");

        var dossier = read("/actors/" + id, Map.of());

        assertThat(dossier.getList("affiliations.id")).contains("org:otan");
        var office = dossier.getMap("offices.find { it.title == 'secretario general de la OTAN' }");
        assertThat(office)
                .containsEntry("firstPublishedOn", "2021-03-04")
                .containsEntry("lastPublishedOn", "2021-05-06");
        assertThat(dossier.getString("firstMention.sentence")).contains("en Oslo");
        assertThat(dossier.getString("lastMention.publishedOn")).isEqualTo("2021-05-06");
        assertThat(dossier.getList("coActors.name")).contains("OTAN", "Vladímir Putin");
        assertThat(dossier.getList("places.name")).contains("Oslo");
        assertThat(dossier.getString("names[0].lastPublishedOn")).isEqualTo("2021-05-06");
    }

    @Test
    void list_type_keepsOnlyThat() {
        assertThat(read("/actors", Map.of("type", "ORGANIZATION")).getList("items.type"))
                .isNotEmpty()
                .containsOnly("ORGANIZATION");
    }

    @Test
    void list_byName_isSorted() {
        assertThat(read("/actors", Map.of("sort", "name", "limit", 200)).<String>getList("items.name"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void read_person_showsNamesOfficesAndPeriod() {
        String id = read("/actors", Map.of("q", "Vladímir Putin")).getString("items[0].id");

        var dossier = read("/actors/" + id, Map.of());

        assertThat(dossier.getList("names.name")).contains("Vladímir Putin", "Putin", "Vladimir Putin");
        assertThat(dossier.getList("offices.title")).contains("presidente ruso");
        assertThat(dossier.getString("firstPublishedOn")).isEqualTo("2022-01-12");
        assertThat(dossier.getString("lastPublishedOn")).isEqualTo("2022-02-01");
    }

    @Test
    void link_loneSurnameBeforeTheFullName_joinsOnceTheFullNameComes() {
        annotation(ArticlesStub.store(
                "El ministro ruso Olavarrieta dijo ayer en Bruselas que la OTAN no cederá.", "2022-03-01"));
        annotation(ArticlesStub.store(
                "El ministro ruso Martín Olavarrieta dijo en Bruselas que la OTAN no cederá.", "2022-03-02"));

        assertThat(read("/actors", Map.of("q", "olavarrieta")).getList("items.name"))
                .doesNotContain("Olavarrieta");
        assertThat(read("/actors", Map.of("q", "martin olavarrieta")).getList("items"))
                .hasSize(1);
    }

    @Test
    void mentions_person_showTheSentences() {
        String id = read("/actors", Map.of("q", "Vladímir Putin")).getString("items[0].id");

        var mentions = read("/actors/" + id + "/mentions", Map.of("limit", 200));

        assertThat(mentions.getList("items.sentence.text")).contains("Putin dijo que no cederá.", AGAIN);
        assertThat(mentions.getList("items.entity.id")).containsOnly(id);
    }

    @Test
    void read_unknownActor_isNotFound() {
        assertThat(problem(404, "/actors/nobody", Map.of()).getString("detail")).contains("no actor");
        assertThat(problem(404, "/actors/nobody/mentions", Map.of()).getInt("status"))
                .isEqualTo(404);
    }

    @Test
    void list_wrongType_isRefusedWithTheField() {
        var problem = problem(422, "/actors", Map.of("type", "ALIEN"));
        assertThat(problem.getList("violations.field")).containsExactly("type");
        assertThat(problem.getList("violations.in")).containsExactly("query");
        assertThat(problem(422, "/actors", Map.of("q", "\0")).getList("violations.field"))
                .containsExactly("q");
    }
}
