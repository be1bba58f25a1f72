package org.hemeroteca.entities.mention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.actor.StoredActor;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.paging.Cursor;
import org.hibernate.jpa.AvailableHints;

/** Every query on mentions. */
@ApplicationScoped
public class MentionRepository implements PanacheRepositoryBase<StoredMention, UUID> {
    private static final String WHOLE =
            "from StoredMention m left join fetch m.meaning.actor a left join fetch a.survivor"
                    + " left join fetch m.meaning.place left join fetch m.sentence where ";

    /** A mention with all that it needs to be shown, read at once: its article may be annotated again at any moment. */
    Optional<StoredMention> whole(UUID id) {
        return find(WHOLE + "m.id = ?1", id).singleResultOptional();
    }

    /** All mentions of an article, in text order, those that a person has rejected among them. */
    public List<StoredMention> ofArticle(UUID articleId) {
        return find(WHOLE + "m.articleId = ?1 order by m.ordinal", articleId).list();
    }

    /** @return one more than {@code limit} where there are more, by article and place in it */
    List<StoredMention> of(Named named, String id, Optional<Cursor> after, int limit) {
        var conditions = new Conditions().and("not m.meaning.rejected").and(named.condition(), "id", id);
        after.ifPresent(cursor -> conditions
                .and(
                        "(m.articleId > :article or m.articleId = :article and m.ordinal > :ordinal)",
                        "article",
                        cursor.uuid(0))
                .with("ordinal", (int) cursor.number(1)));
        return find(WHOLE + conditions.text() + " order by m.articleId, m.ordinal", conditions.parameters())
                .range(0, limit)
                .list();
    }

    /** All mentions that name one of {@code actors} exactly, those that a person has rejected left out. */
    public List<StoredMention> naming(Collection<StoredActor> actors) {
        return find(
                        "from StoredMention m left join fetch m.sentence where m.meaning.actor in ?1 and not m.meaning.rejected",
                        actors)
                .withHint(AvailableHints.HINT_READ_ONLY, true)
                .list();
    }

    /** What a mention can name. */
    enum Named {
        ACTOR("m.meaning.actor.id in (select joined.id from StoredActor joined where joined.survivorId = :id)"),
        PLACE("m.meaning.place.id = :id");

        private final String condition;

        Named(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }
}
