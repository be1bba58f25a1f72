package org.hemeroteca.entities.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Correcting.dossier;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.hemeroteca.entities.testsupport.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What is kept beside the mentions for dossiers and networks says what the mentions say, whatever comes, goes and is corrected in which
 * order. More of it: {@code mvn test -pl entities-service -Dtest=LastingNotesTest -Dhemeroteca.dossier.deeds=1000}.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(ArticlesStub.class)
class LastingNotesTest {
    private static final int DEEDS = Integer.getInteger("hemeroteca.dossier.deeds", 60);
    private static final int DEEDS_AT_ONCE = 5;
    private static final List<String> PLACES = List.of("Tallin", "Riga", "Vilna");
    /** The zones that are counted, said in another order: read from the mentions. */
    private static final String FROM_MENTIONS = "headline,caption,body";

    private final LivelyArchive archive = new LivelyArchive();

    @Inject
    NotesByMentions notes;

    @Inject
    CompanyOfActors company;

    @AfterEach
    void empty() {
        archive.removeAll();
    }

    @Test
    void change_anything_leavesWhatFollowsFromTheMentions() {
        archive.store();
        int done = 0;
        for (int deed = 1; deed <= DEEDS; deed++) {
            done += archive.change() ? 1 : 0;
            assertThat(notes.noted(archive.ever()))
                    .as("notes after deed %d", deed)
                    .isEqualTo(notes.expected(archive.ever()));
            if (deed % DEEDS_AT_ONCE == 0) {
                PLACES.forEach(this::compareNetworks);
                archive.articles().forEach(this::compareDossiers);
            }
        }
        assertThat(done).as("deeds that were not refused").isGreaterThan(DEEDS / 2);
        assertThat(archive.corrections()).isPositive();
    }

    private void compareDossiers(UUID article) {
        annotation(article)
                .<String>getList("mentions.findAll { it.kind == 'ACTOR' && it.entity.id != null }.entity.id")
                .stream()
                .distinct()
                .forEach(actor -> {
                    assertThat(company.counted(actor)).as(actor).isEqualTo(company.mentioned(actor, article));
                    var dossier = dossier(actor);
                    var names = dossier.<Integer>getList("names.mentions");
                    assertThat(names.stream().mapToInt(Integer::intValue).sum()).isEqualTo(dossier.getInt("mentions"));
                });
    }

    private void compareNetworks(String place) {
        var found = read("/places", Map.of("q", place)).getString("items[0].id");
        for (String by : List.of("sentence", "article")) {
            for (var period : List.of(Map.<String, Object>of(), Map.<String, Object>of("from", "2015-03-04"))) {
                var asked = new TreeMap<String, Object>(period);
                asked.putAll(Map.of("place", String.valueOf(found), "by", by, "limit", 1000));
                var counted = network(asked);
                asked.put("zones", FROM_MENTIONS);
                assertThat(counted).as("%s", asked).isEqualTo(network(asked));
            }
        }
    }

    /** What a network says of weights, once no article waits to be counted. */
    private static Map<String, Object> network(Map<String, Object> asked) {
        JsonPath network;
        do {
            network = read("/network", asked);
        } while (network.getInt("pending") > 0);
        var weights = new TreeMap<String, Object>(Map.of("total", network.getInt("total")));
        network.<Map<String, Object>>getList("nodes")
                .forEach(node -> weights.put(node.get("id").toString(), node.get("weight")));
        network.<Map<String, Object>>getList("edges")
                .forEach(edge -> weights.put(
                        Stream.of(edge.get("source"), edge.get("target"))
                                .map(Object::toString)
                                .sorted()
                                .collect(Collectors.joining(" and ")),
                        edge.get("weight")));
        return weights;
    }
}
