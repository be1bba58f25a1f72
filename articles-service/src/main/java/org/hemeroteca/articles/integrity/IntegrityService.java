package org.hemeroteca.articles.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemeroteca.articles.article.ContentHash;
import org.hemeroteca.articles.integrity.IntegrityReport.Fault;
import org.hemeroteca.articles.paging.OpaqueCursor;
import org.hemeroteca.articles.paging.Page;
import org.hibernate.Session;

/** Holds the stored texts against the hashes that were taken of them when they came in. */
@ApplicationScoped
class IntegrityService {
    /** In SQL: it looks at the rows as they are, whatever the mapping says. */
    private static final String STATES = """
            select a.id, s.number, s.text, s.hash, s.length,
                case when a.revision = s.number then a.hash else s.hash end as told
            from article a cross join lateral (
                select number, text, hash, length from revision where article_id = a.id
                union all
                select a.revision, null, a.hash, 0 where a.deleted_at is null and not exists (
                    select from revision where article_id = a.id and number = a.revision)) s
            where a.id >= :article and (a.id, s.number) > (:article, :number)
            order by a.id, s.number
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final Session session;

    IntegrityService(Session session) {
        this.session = session;
    }

    /** @param cursor null to begin */
    @Transactional
    IntegrityReport check(String cursor, int limit) {
        Position after = Optional.ofNullable(cursor).map(Position::read).orElse(new Position(FIRST, 0));
        List<State> states = session.createNativeQuery(STATES, Object[].class)
                .setParameter("article", after.article())
                .setParameter("number", after.number())
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(State::of)
                .toList();
        Page<State> page = Page.of(states, limit, state -> state.position().cursor());
        List<Fault> faults = page.items().stream().flatMap(State::faults).toList();
        return new IntegrityReport(page.items().size(), faults, page.next());
    }

    /** Behind the state that was checked last. */
    private record Position(UUID article, int number) {
        static Position read(String cursor) {
            return OpaqueCursor.read(
                    "cursor",
                    cursor,
                    parts -> new Position(UUID.fromString(parts.get(0)), Integer.parseInt(parts.get(1))));
        }

        String cursor() {
            return OpaqueCursor.of(article, number);
        }
    }

    /** A state of an article as it lies in the store. */
    private record State(Position position, String text, String hash, int length, String told) {
        static State of(Object[] row) {
            Position position = new Position((UUID) row[0], ((Number) row[1]).intValue());
            return new State(position, (String) row[2], (String) row[3], ((Number) row[4]).intValue(), (String) row[5]);
        }

        Stream<Fault> faults() {
            return text == null ? Stream.of(lost()) : unlike();
        }

        private Fault lost() {
            return new Fault(position.article(), position.number(), "revision", hash, "none");
        }

        private Stream<Fault> unlike() {
            return Stream.of(
                            fault("text", hash, ContentHash.of(text).value()),
                            fault("length", length, text.codePointCount(0, text.length())),
                            fault("article", hash, told))
                    .flatMap(Optional::stream);
        }

        private Optional<Fault> fault(String what, Object expected, Object actual) {
            return expected.equals(actual)
                    ? Optional.empty()
                    : Optional.of(new Fault(
                            position.article(), position.number(), what, expected.toString(), actual.toString()));
        }
    }
}
