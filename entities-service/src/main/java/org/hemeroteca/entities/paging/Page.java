package org.hemeroteca.entities.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next cursor of the page that follows; null on the last one
 */
public record Page<T>(List<T> items, @JsonInclude String next) {

    /**
     * Cuts a page out of rows that were read one further than asked.
     *
     * @param rows at most {@code limit + 1}
     * @param cursorOf where to go on behind a row
     */
    public static <R> Page<R> of(List<R> rows, int limit, Function<R, Cursor> cursorOf) {
        boolean more = rows.size() > limit;
        var items = more ? rows.subList(0, limit) : rows;
        return new Page<>(items, more ? cursorOf.apply(items.get(limit - 1)).encoded() : null);
    }

    public <S> Page<S> map(Function<T, S> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
