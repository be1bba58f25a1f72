package org.hemeroteca.entities.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemeroteca.entities.mention.StoredMention;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.paging.Cursor;

/** Every query on the ledger of corrections. What is in it stays. */
@ApplicationScoped
class Ledger implements PanacheRepositoryBase<StoredCorrection, UUID> {
    private static final String MEMBERS = "(select joined.id from StoredActor joined where joined.survivorId = :actor)";
    private static final String IN_FORCE = "from StoredCorrection c where c.kind <> UNDO"
            + " and not exists (from StoredCorrection u where u.undoes = c.id) and ";

    /** Adds a line, with the mentions that it speaks of. */
    void add(StoredCorrection correction, Collection<StoredMention> mentions) {
        persist(correction);
        mentions.stream()
                .map(mention -> new StoredAnchor(correction.id, mention))
                .forEach(anchor -> {
                    getSession().persist(anchor);
                    correction.anchors.add(anchor);
                });
        flush();
    }

    /** All that was ever said of an actor, and of those that have become one with it; newest first. */
    List<StoredCorrection> ofActor(String id, Optional<Cursor> after, int limit) {
        var conditions =
                new Conditions().and("(c.actorId in " + MEMBERS + " or c.otherId in " + MEMBERS + ")", "actor", id);
        return list(conditions, after, limit);
    }

    /** All that was ever said of a mention. */
    List<StoredCorrection> ofMention(UUID id, Optional<Cursor> after, int limit) {
        var conditions = new Conditions()
                .and(
                        "(c.id in (select a.correctionId from StoredAnchor a where a.mentionId = :mention) or c.undoes in"
                                + " (select a.correctionId from StoredAnchor a where a.mentionId = :mention))",
                        "mention",
                        id);
        return list(conditions, after, limit);
    }

    List<StoredCorrection> all(Optional<Cursor> after, int limit) {
        return list(new Conditions().and("1 = 1"), after, limit);
    }

    /** @return one more than {@code limit} where there are more */
    private List<StoredCorrection> list(Conditions conditions, Optional<Cursor> after, int limit) {
        after.ifPresent(cursor -> conditions.and("c.ordinal < :last", "last", cursor.number(0)));
        return find(
                        "from StoredCorrection c where " + conditions.text() + " order by c.ordinal desc",
                        conditions.parameters())
                .range(0, limit)
                .list();
    }

    /** What undid each of {@code corrections} that was undone, by the id of the latter. */
    Map<UUID, StoredCorrection> undoing(Collection<StoredCorrection> corrections) {
        var ids = corrections.stream().map(correction -> correction.id).toList();
        return ids.isEmpty()
                ? Map.of()
                : find("undoes in ?1", ids).stream()
                        .collect(Collectors.toMap(undoing -> undoing.undoes, Function.identity()));
    }

    boolean isUndone(StoredCorrection correction) {
        return count("undoes", correction.id) > 0;
    }

    /** Everything that names an actor, oldest first, undone or not. */
    List<StoredCorrection> naming(String actorId) {
        return find("actorId = ?1 or otherId = ?1 order by ordinal", actorId).list();
    }

    /** What is in force between two actors, oldest first. */
    List<StoredCorrection> inForceBetween(String one, String other) {
        return getSession()
                .createSelectionQuery(
                        IN_FORCE
                                + "(c.actorId = :one and c.otherId = :other or c.actorId = :other and c.otherId = :one)"
                                + " order by c.ordinal",
                        StoredCorrection.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList();
    }

    /** What is in force about mentions of an article, oldest first. */
    List<StoredCorrection> inForceIn(UUID articleId) {
        return getSession()
                .createSelectionQuery(
                        IN_FORCE
                                + "c.id in (select a.correctionId from StoredAnchor a where a.articleId = :article)"
                                + " order by c.ordinal",
                        StoredCorrection.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    /** Everything that was ever said, undone or not, oldest first. */
    List<StoredCorrection> wholly() {
        return list("from StoredCorrection c where c.kind <> UNDO order by c.ordinal");
    }

    /** The actors that the ledger names and that have no record. */
    Set<String> missing() {
        return Set.copyOf(getSession().createNativeQuery("""
                        select named from correction, unnest(array[actor_id, other_id]) named
                        where named is not null and not exists (select 1 from actor where id = named)""", String.class).getResultList());
    }
}
