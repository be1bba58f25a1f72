package org.hemeroteca.entities.dossier;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;

/** What the notes of dossiers have to be, made from the mentions one by one, and what they are. */
@ApplicationScoped
class NotesByMentions {
    private static final String NOTES = """
            select concat_ws('|', subject_id, kind, published_on, article_id, case kind when 'office' then lower(said) else said end),
                mentions, sentence_id
            from dossier_note where article_id in (:articles)""";
    private static final String MENTIONS = """
            select m.actor_id, m.place_id, coalesce(r.published_on, '-infinity') || '|' || m.article_id, m.text, m.zone, m.in_title,
                m.start_offset, m.end_offset, m.office ->> 'title', cast(m.office ->> 'start' as integer),
                cast(m.office ->> 'end' as integer), m.evidence ->> 'affiliationCountry', m.sentence_id
            from mention m join annotation_run r using (article_id) where m.article_id in (:articles) and not m.rejected
            order by m.ordinal""";
    private static final Set<String> OUTSIDE_OF_THE_STORY = Set.of("byline", "boilerplate");

    private final Session database;

    NotesByMentions(Session database) {
        this.database = database;
    }

    /** @param where day and article */
    private record Said(
            String actor,
            String place,
            String where,
            String text,
            boolean inStory,
            boolean inTitle,
            int start,
            int end,
            Office office,
            UUID sentence) {
        static Said of(Object[] row) {
            return new Said(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    !OUTSIDE_OF_THE_STORY.contains((String) row[4]),
                    (boolean) row[5],
                    (int) row[6],
                    (int) row[7],
                    row[9] == null ? null : new Office((String) row[8], (int) row[9], (int) row[10], (String) row[11]),
                    (UUID) row[12]);
        }

        String note(String subject, String kind, String said) {
            return String.join("|", subject, kind, where, said);
        }

        boolean holds(Said other) {
            return where.equals(other.where)
                    && inTitle == other.inTitle
                    && other.actor != null
                    && office.start <= other.start
                    && other.end <= office.end;
        }
    }

    private record Office(String title, int start, int end, String country) {}

    /** The notes of some articles, each with how many mentions it stands for. */
    Map<String, Long> noted(Collection<UUID> articles) {
        var notes = new TreeMap<String, Long>();
        rows(NOTES, articles).forEach(row -> notes.merge((String) row[0], ((Number) row[1]).longValue(), Long::sum));
        return notes;
    }

    Map<String, Long> expected(Collection<UUID> articles) {
        var all = rows(MENTIONS, articles).stream().map(Said::of).toList();
        return all.stream()
                .flatMap(said -> Stream.concat(names(said), offices(said, all)))
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
    }

    private static Stream<String> names(Said said) {
        return !said.inStory
                ? Stream.empty()
                : Stream.concat(
                        Stream.ofNullable(said.actor).map(actor -> said.note(actor, "actor", said.text)),
                        Stream.ofNullable(said.place).map(place -> said.note(place, "place", said.text)));
    }

    private static Stream<String> offices(Said said, List<Said> all) {
        if (said.actor == null || said.office == null) {
            return Stream.empty();
        }
        var bodies = all.stream().filter(said::holds).map(other -> said.note(said.actor, "body", other.actor));
        return Stream.of(
                        Stream.of(said.note(said.actor, "office", said.office.title.toLowerCase(Locale.ROOT))),
                        Stream.ofNullable(said.office.country)
                                .map(country -> said.note(said.actor, "country", country)),
                        bodies)
                .flatMap(Function.identity());
    }

    private List<Object[]> rows(String query, Collection<UUID> articles) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(query, Object[].class)
                        .setParameter("articles", articles)
                        .getResultList());
    }
}
