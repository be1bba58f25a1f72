package org.hemeroteca.entities.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.paging.Cursor;

/** Every query on places. */
@ApplicationScoped
public class PlaceRepository implements PanacheRepositoryBase<StoredPlace, String> {

    /** @return one more than {@code limit} where there are more */
    List<StoredPlace> list(PlaceFilter filter, Optional<Cursor> after, int limit) {
        var conditions = filter.conditions();
        after.ifPresent(cursor -> continueBehind(cursor, filter, conditions));
        String sort = filter.byName() ? "foldedName, id" : "mentionCount desc, id";
        return find(conditions.text() + " order by " + sort, conditions.parameters())
                .range(0, limit)
                .list();
    }

    Cursor behind(PlaceFilter filter, StoredPlace place) {
        Object key = filter.byName() ? place.foldedName : (Object) place.mentionCount;
        return Cursor.at(filter.list(), key, place.id);
    }

    private static void continueBehind(Cursor cursor, PlaceFilter filter, Conditions conditions) {
        conditions.with("lastId", cursor.key().get(1));
        if (filter.byName()) {
            conditions.and(
                    "(foldedName > :last or foldedName = :last and id > :lastId)",
                    "last",
                    cursor.key().get(0));
        } else {
            conditions.and("(mentionCount < :last or mentionCount = :last and id > :lastId)", "last", cursor.number(0));
        }
    }
}
