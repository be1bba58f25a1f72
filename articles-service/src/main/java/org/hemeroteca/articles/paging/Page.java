package org.hemeroteca.articles.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page; null on the last one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(
        @Schema(required = true) List<T> items,

        @Schema(description = "Cursor of the next page; null on the last one", nullable = true)
        String next) {

    /**
     * @param rows up to {@code limit + 1} rows: the one too many tells that another page follows
     * @param position the cursor that stands behind a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> position) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, position.apply(items.get(limit - 1)));
    }
}
