package org.hemeroteca.entities.timeline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Writes dated sentences straight into the tables, and takes no lock of its own: the timeline has to look after itself. */
@ApplicationScoped
class StatementStore {
    /** Ordinals of a sentence: its date comes first. */
    static final int STEP = 100;

    private static final String RUN = """
            insert into annotation_run (article_id, revision, pipeline, language, publication_basis, published_on, warnings, zones, joins)
            values (:article, 1, 'grouping', 'es', 'GIVEN', date '1847-05-01', '[]', '[]', '[]')""";
    private static final String SENTENCE = """
            insert into sentence (id, article_id, in_title, start_offset, end_offset, text)
            values (:sentence, :article, false, 0, 80, 'Una frase')""";
    private static final String MENTION = """
            insert into mention (id, article_id, sentence_id, ordinal, in_title, start_offset, end_offset, text, kind, type, zone,
                confidence, evidence, actor_id, place_id, value, starts_at, ends_at, mod, anchor, usage, rejected)
            values (:id, :article, :sentence, :ordinal, false, 0, 9, 'Palabras', :kind, :type, 'body', 0.9, '{}',
                cast(:actor as text), cast(:place as text), cast(:day as text), cast(:day as timestamp),
                cast(:day as timestamp) + interval '1 day', cast(:mod as text), 'EXPLICIT', 'CALENDAR', :rejected)""";

    private final Session database;

    StatementStore(Session database) {
        this.database = database;
    }

    void prepare() {
        for (int i = 0; i < DatedSentence.ACTORS; i++) {
            change("""
                    insert into actor (id, name, folded_name, type, profile, found_name, found_type, survivor_id)
                    values (:id, :id, :id, 'PERSON', '{"names": {}, "authorities": {}, "forms": {}, "offices": {}, "countries": {},
                        "companions": {}}', :id, 'PERSON', :id) on conflict do nothing""", "id", "grouping:actor-" + i);
        }
        for (int i = 0; i < DatedSentence.PLACES; i++) {
            change(
                    "insert into place (id, name, folded_name) values (:id, :id, :id) on conflict do nothing",
                    "id",
                    "grouping:place-" + i);
        }
    }

    void replace(UUID article, List<DatedSentence> sentences) {
        remove(article);
        change(RUN, "article", article);
        for (int i = 0; i < sentences.size(); i++) {
            write(article, i, sentences.get(i));
        }
    }

    void remove(UUID article) {
        change("delete from annotation_run where article_id = :article", "article", article);
    }

    /** Links the sentence's actors anew, and rejects its date or takes it back. */
    void change(UUID article, int number, DatedSentence sentence) {
        for (int i = 0; i < sentence.actors().size(); i++) {
            change(
                    "update mention set actor_id = :actor where id = :id",
                    "actor",
                    sentence.actors().get(i),
                    "id",
                    id(article, number * STEP + 1 + i));
        }
        change(
                "update mention set rejected = :rejected where id = :id",
                "rejected",
                sentence.rejected(),
                "id",
                id(article, number * STEP));
    }

    /** Has {@code shown} stand for an actor, whether it was itself that did or another. */
    void join(String actor, String shown) {
        change("update actor set survivor_id = :shown where id = :actor", "shown", shown, "actor", actor);
    }

    void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().timeout(600).run(work);
    }

    private void write(UUID article, int number, DatedSentence sentence) {
        change(SENTENCE, "sentence", sentenceId(article, number), "article", article);
        int ordinal = number * STEP;
        mention(article, ordinal++, "DATE", sentence);
        for (int i = 0; i < sentence.actors().size(); i++) {
            mention(article, ordinal++, "ACTOR", sentence);
        }
        for (int i = 0; i < sentence.places().size(); i++) {
            mention(article, ordinal++, "PLACE", sentence);
        }
    }

    private void mention(UUID article, int ordinal, String kind, DatedSentence sentence) {
        int position = ordinal % STEP - 1;
        boolean dates = kind.equals("DATE");
        change(
                MENTION,
                "id",
                id(article, ordinal),
                "article",
                article,
                "sentence",
                sentenceId(article, ordinal / STEP),
                "ordinal",
                ordinal,
                "kind",
                kind,
                "type",
                dates ? "DATE" : "any",
                "actor",
                kind.equals("ACTOR") ? sentence.actors().get(position) : null,
                "place",
                kind.equals("PLACE")
                        ? sentence.places().get(position - sentence.actors().size())
                        : null,
                "day",
                dates ? "1847-05-%02d".formatted(sentence.day()) : null,
                "mod",
                dates && sentence.approximate() ? "APPROX" : null,
                "rejected",
                dates && sentence.rejected());
    }

    private void change(String statement, Object... namesAndValues) {
        var query = database.createNativeMutationQuery(statement);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.setParameter((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        query.executeUpdate();
    }

    private static UUID sentenceId(UUID article, int number) {
        return UUID.nameUUIDFromBytes((article + " sentence " + number).getBytes());
    }

    private static UUID id(UUID article, int ordinal) {
        return UUID.nameUUIDFromBytes((article + " mention " + ordinal).getBytes());
    }
}
