package org.hemeroteca.articles.testsupport;

import static org.hemeroteca.articles.testsupport.ArticlesApi.events;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The feed as a reader follows it. */
public final class Feed {
    private Feed() {}

    /** The part of an event that tells it from others. */
    public record Event(UUID articleId, int revision) {}

    /** One answer. */
    public record Answer(List<Event> events, String next) {}

    public static Answer read(String after, int limit) {
        JsonPath page = events(after == null ? Map.of("limit", limit) : Map.of("after", after, "limit", limit))
                .jsonPath();
        List<UUID> articles = page.getList("items.articleId", UUID.class);
        List<Integer> revisions = page.getList("items.revision", Integer.class);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            events.add(new Event(articles.get(i), revisions.get(i)));
        }
        return new Answer(events, page.getString("next"));
    }

    /** All events after a cursor, null for all there are. */
    public static List<Event> walk(String after, int limit) {
        List<Event> seen = new ArrayList<>();
        Answer answer = read(after, limit);
        while (!answer.events().isEmpty()) {
            seen.addAll(answer.events());
            answer = read(answer.next(), limit);
        }
        return seen;
    }

    /** The cursor behind the last event of the moment. */
    public static String end() {
        Answer answer = read(null, 1000);
        while (!answer.events().isEmpty()) {
            answer = read(answer.next(), 1000);
        }
        return answer.next();
    }
}
