package org.hemeroteca.entities.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Correcting.post;
import static org.hemeroteca.entities.testsupport.Service.annotation;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.testsupport.ArticlesStub;

/** An archive to which anything happens: articles come, change and go, and people correct them and think better of it. */
final class LivelyArchive {
    private static final List<String> SENTENCES = List.of(
            "El ministro ruso Gervasio Altamirano se reunió en Tallin con la fiscal Leocadia Benavente.",
            "El secretario general de la OTAN, Primitivo Zubiaurre, habló con Gervasio Altamirano en Riga.",
            "La fiscal Leocadia Benavente acusó en Vilna a Primitivo Zubiaurre y a Gervasio Altamirano.",
            "Altamirano y Benavente volvieron a Tallin.",
            "El presidente francés Melitón Urrutia viajó de Riga a Vilna con la fiscal Leocadia Benavente.",
            "La OTAN exigió a Rusia que Melitón Urrutia hable en Tallin.",
            "Nadie dijo nada.");

    private static final String LINKED = "mentions.findAll { it.kind == '%s' && it.entity.id != null"
            + " && !it.entity.id.startsWith('state') && !it.entity.id.startsWith('org') }";

    private final Random random = new Random(5);
    private final Map<UUID, Integer> revisions = new HashMap<>();
    private final List<UUID> ever = new ArrayList<>();
    private final List<String> corrections = new ArrayList<>();

    /** The articles that there are. */
    Collection<UUID> articles() {
        return revisions.keySet();
    }

    /** Those and the ones that there have been. */
    Collection<UUID> ever() {
        return ever;
    }

    /** How many corrections are in force. */
    int corrections() {
        return corrections.size();
    }

    /** @return whether what was asked for could be done */
    boolean change() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> store();
            case 2 -> revise();
            case 3 -> redate();
            case 4 -> revisions.size() > 3 && remove();
            case 5 -> say("/actors/" + any("ACTOR").entity, Map.of("kind", "MERGE", "into", any("ACTOR").entity));
            case 6 -> say("/mentions/" + any(random.nextBoolean() ? "ACTOR" : "PLACE").id, Map.of("kind", "REJECT"));
            case 7 -> say("/mentions/" + any("PLACE").id, Map.of("kind", "ASSIGN", "place", any("PLACE").entity));
            case 8 -> split();
            default -> undo();
        };
    }

    void removeAll() {
        while (!revisions.isEmpty()) {
            remove();
        }
    }

    boolean store() {
        var article = ArticlesStub.store(text(), metadata());
        revisions.put(article, 1);
        ever.add(article);
        return follow(article);
    }

    private boolean revise() {
        var article = anyArticle();
        ArticlesStub.revise(article, revisions.merge(article, 1, Integer::sum), text(), metadata());
        return follow(article);
    }

    private boolean redate() {
        var article = anyArticle();
        ArticlesStub.amend(article, revisions.merge(article, 1, Integer::sum), metadata());
        return follow(article);
    }

    private boolean follow(UUID article) {
        JsonPath found;
        do {
            found = annotation(article);
        } while (!found.getString("state").equals("DONE") || found.getInt("revision") < revisions.get(article));
        return true;
    }

    private boolean remove() {
        var article = anyArticle();
        String mention = annotation(article).getString("mentions[0].id");
        String gone = mention == null ? "/articles/" + article + "/annotations" : "/mentions/" + mention;
        ArticlesStub.delete(article, revisions.remove(article) + 1);
        while (given().get(gone).statusCode() != 404) {
            Thread.onSpinWait();
        }
        return true;
    }

    private boolean split() {
        var mention = any("ACTOR");
        return say(
                "/actors/" + mention.entity,
                Map.of("kind", "SPLIT", "mentions", List.of(mention.id), "name", "Otro " + random.nextInt(1000)));
    }

    private boolean undo() {
        return !corrections.isEmpty()
                && post(
                                        "/corrections/" + corrections.remove(random.nextInt(corrections.size()))
                                                + "/undo",
                                        "*",
                                        Map.of())
                                .statusCode()
                        == 201;
    }

    private boolean say(String path, Map<String, ?> said) {
        var answer = post(path + "/corrections", "*", said);
        assertThat(answer.statusCode()).as("%s %s", path, said).isLessThan(500);
        if (answer.statusCode() == 201) {
            corrections.add(answer.jsonPath().getString("id"));
        }
        return answer.statusCode() == 201;
    }

    private record Named(String id, String entity) {}

    /** A mention of a place or of somebody whom no authority knows and so no other test; there may be none. */
    private Named any(String kind) {
        var found = annotation(anyArticle()).<Map<String, Object>>getList(LINKED.formatted(kind));
        if (found.isEmpty()) {
            return new Named(UUID.randomUUID().toString(), "nobody");
        }
        var mention = found.get(random.nextInt(found.size()));
        return new Named(
                (String) mention.get("id"),
                ((Map<?, ?>) mention.get("entity")).get("id").toString());
    }

    private UUID anyArticle() {
        var stored = revisions.keySet().stream().sorted().toList();
        return stored.get(random.nextInt(stored.size()));
    }

    private String text() {
        return Stream.generate(() -> SENTENCES.get(random.nextInt(SENTENCES.size())))
                .limit(1 + random.nextInt(3))
                .collect(Collectors.joining("\n\n"));
    }

    private Map<String, Object> metadata() {
        return random.nextInt(5) == 0
                ? Map.of()
                : Map.of("publishedOn", "2015-03-%02d".formatted(1 + random.nextInt(9)));
    }
}
