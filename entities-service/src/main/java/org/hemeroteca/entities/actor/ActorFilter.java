package org.hemeroteca.entities.actor;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.pipeline.IsoDay;
import org.hemeroteca.entities.pipeline.StorableText;
import org.hemeroteca.entities.text.TextNormalizer;

/** Which actors a list shows, and in which order. */
public class ActorFilter {
    private static final String PUBLISHED = """
            exists (select 1 from standing_mention m join annotation_run r on r.article_id = m.article_id
                where m.actor_id = a.id and m.zone not in ('byline', 'boilerplate') and %s)""";

    /** Whoever has become one with the actor bears its names for it. */
    private static final String BEARS_A_LIKE_NAME =
            "a.id in (select bearer.survivor_id from actor bearer where :name <% bearer.known_names)";

    @QueryParam("q")
    @StorableText
    @Parameter(
            description = "Beginning of the name, accents and case folded; names that are like it where none begins so")
    String q;

    @QueryParam("type")
    @Pattern(regexp = "PERSON|ORGANIZATION|STATE", message = "must be PERSON, ORGANIZATION or STATE")
    String type;

    @QueryParam("country")
    @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code")
    @Parameter(description = "ISO 3166-1 alpha-2 code")
    String country;

    @QueryParam("from")
    @IsoDay
    @Parameter(description = "Only actors that an article mentions which was published on this day or later, ISO 8601")
    String from;

    @QueryParam("to")
    @IsoDay
    @Parameter(
            description = "Only actors that an article mentions which was published on this day or earlier, ISO 8601")
    String to;

    @QueryParam("sort")
    @DefaultValue("mentions")
    @Pattern(regexp = "mentions|name", message = "must be mentions or name")
    String sort;

    boolean byName() {
        return sort.equals("name");
    }

    /** @param near whether names are asked for that are like {@code q} */
    String list(boolean near) {
        return "actors-" + sort + (near ? "-near" : "");
    }

    /** Whether names can be looked for that are like the one asked for. */
    boolean hasName() {
        return q != null && !TextNormalizer.key(q).isBlank();
    }

    /** @param near whether names are asked for that are like {@code q}, not those that begin so */
    Conditions conditions(boolean near) {
        String name = q == null ? null : TextNormalizer.key(q);
        var conditions = new Conditions()
                .and("a.article_count > 0")
                .and("a.type = :type", "type", type)
                .and("a.country_code = :country", "country", country);
        if (near) {
            conditions.and(BEARS_A_LIKE_NAME, "name", name);
        } else {
            conditions.and("a.folded_name like :prefix escape '!'", "prefix", Conditions.prefix(name));
        }
        return published(conditions);
    }

    private Conditions published(Conditions conditions) {
        var days = new Conditions()
                .and("r.published_on >= :from", "from", from == null ? null : IsoDay.Reader.read(from))
                .and("r.published_on <= :to", "to", to == null ? null : IsoDay.Reader.read(to));
        if (!days.parameters().isEmpty()) {
            conditions.and(PUBLISHED.formatted(days.text()));
            days.parameters().forEach(conditions::with);
        }
        return conditions;
    }
}
