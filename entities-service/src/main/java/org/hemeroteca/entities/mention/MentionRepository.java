package org.hemeroteca.entities.mention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.paging.Cursor;

/** Every query on mentions. */
@ApplicationScoped
public class MentionRepository implements PanacheRepositoryBase<StoredMention, UUID> {
    private static final String WHOLE =
            "from StoredMention m left join fetch m.actor left join fetch m.place left join fetch m.sentence where ";

    /** All mentions of an article, in text order. */
    public List<StoredMention> ofArticle(UUID articleId) {
        return find(WHOLE + "m.articleId = ?1 order by m.ordinal", articleId).list();
    }

    /** @return one more than {@code limit} where there are more, by article and place in it */
    List<StoredMention> of(Named named, String id, Optional<Cursor> after, int limit) {
        var conditions = new Conditions().and("m.%s.id = :id".formatted(named.attribute()), "id", id);
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

    /** What a mention can name. */
    enum Named {
        ACTOR("actor"),
        PLACE("place");

        private final String attribute;

        Named(String attribute) {
            this.attribute = attribute;
        }

        String attribute() {
            return attribute;
        }
    }
}
