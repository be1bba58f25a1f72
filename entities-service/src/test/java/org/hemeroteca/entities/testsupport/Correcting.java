package org.hemeroteca.entities.testsupport;

import static io.restassured.RestAssured.given;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.read;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a person does who corrects the archive: looks, and says what is wrong. */
public final class Correcting {
    private Correcting() {}

    /** Stores an article and waits until it is annotated. */
    public static UUID article(String text) {
        var id = ArticlesStub.store(text, "2022-01-12");
        annotation(id);
        return id;
    }

    /** A new revision of an article, once it is annotated. */
    public static JsonPath revised(UUID article, int revision, String text) {
        ArticlesStub.revise(article, revision, text, Map.of("publishedOn", "2022-01-12"));
        var found = annotation(article);
        while (found.getInt("revision") < revision || !found.getString("state").equals("DONE")) {
            found = annotation(article);
        }
        return found;
    }

    /** The id of the actor that an article means by {@code words}. */
    public static String actor(UUID article, String words) {
        return annotation(article)
                .getString("mentions.find { it.kind == 'ACTOR' && it.text == '%s' }.entity.id".formatted(words));
    }

    /** The id of the first mention of {@code words} in an article. */
    public static String mention(UUID article, String words) {
        return annotation(article).getString("mentions.find { it.text == '%s' }.id".formatted(words));
    }

    /** All that an article mentions. */
    public static List<String> mentioned(UUID article) {
        return annotation(article).getList("mentions.text");
    }

    /** What stands at {@code path} now. */
    public static String tag(String path) {
        return given().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** Says something of what stands at {@code path}, such as {@code /actors/x}. */
    public static Response say(String path, Map<String, ?> said) {
        return post(path + "/corrections", tag(path), said);
    }

    /** Says it, and gets the line of the ledger. */
    public static JsonPath correct(String path, Map<String, ?> said) {
        return say(path, said).then().statusCode(201).extract().jsonPath();
    }

    /** Takes it back. */
    public static Response undo(JsonPath correction) {
        String path = "/corrections/" + correction.getString("id");
        return post(path + "/undo", tag(path), Map.of());
    }

    /** @param seen the entity tag, or null to say none */
    public static Response post(String path, String seen, Map<String, ?> said) {
        var body = new TreeMap<String, Object>(said);
        body.putIfAbsent("reason", "The article says so.");
        body.putIfAbsent("by", "Ana");
        var request =
                given().redirects().follow(false).contentType(ContentType.JSON).body(body);
        return (seen == null ? request : request.header("If-Match", seen)).post(path);
    }

    /** The dossier of an actor that stands for itself. */
    public static JsonPath dossier(String id) {
        return read("/actors/" + id, Map.of());
    }
}
