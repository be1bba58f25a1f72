package org.hemeroteca.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the feed and the databases of a system say of its articles; each list holds ids. */
record Books(CrashableSystem system) {
    /** Each text that is generated tells one day, that before its publication. */
    private static final String DATED = """
        select article_id from annotation_run r where exists (select 1 from mention m
            where m.article_id = r.article_id and m.value = (r.published_on - 1)::text)\
        """;

    private static final String DOUBLED = """
        select article_id::text from mention
        group by article_id having count(distinct ordinal) <> count(*) or max(ordinal) + 1 <> count(*)\
        """;

    private static final String MISCOUNTED = """
        select id::text from %1$s left join (
            select %1$s_id as id, count(*) as mentions, count(distinct article_id) as articles
            from mention where zone not in ('byline', 'boilerplate') group by 1) counted using (id)
        where (mention_count, article_count) <> (coalesce(mentions, 0), coalesce(articles, 0))\
        """;

    /** The articles of all events, as a reader of the feed gets them. */
    List<String> told() {
        var feed = system.direct(Part.ARTICLES);
        var told = new ArrayList<String>();
        var page = feed.read("internal/article-events?limit=1000");
        while (!page.get("items").isEmpty()) {
            Archive.items(page).map(event -> event.get("articleId").asText()).forEach(told::add);
            page = feed.read("internal/article-events?limit=1000&after="
                    + page.get("next").asText());
        }
        return told;
    }

    List<String> stored() {
        return articles().strings("select id from article");
    }

    List<String> done() {
        return entities().strings("select article_id from article_intake where state = 'DONE'");
    }

    List<String> annotated() {
        return entities().strings("select article_id from annotation_run");
    }

    /** Annotated, and the day that they tell was found. */
    List<String> dated() {
        return entities().strings(DATED);
    }

    /** Articles with a mention that stands twice or is missing, actors and places that count others than they have. */
    List<String> wrong() {
        return Stream.of(DOUBLED, MISCOUNTED.formatted("actor"), MISCOUNTED.formatted("place"))
                .flatMap(query -> entities().strings(query).stream())
                .toList();
    }

    JsonNode intake() {
        return system.direct(Part.ENTITIES).read("intake");
    }

    private Sql articles() {
        return system.database().sql("articles");
    }

    Sql entities() {
        return system.database().sql("entities");
    }
}
