package org.hemeroteca.entities.paging;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every list takes. */
public class PageParameters {
    // Text, not a number: a number that cannot be read would be answered with 404 instead of saying what is wrong.
    @QueryParam("limit")
    @DefaultValue("50")
    @Pattern(regexp = "[1-9]|[1-9]\\d|1\\d\\d|200", message = "must be a whole number from 1 to 200")
    @Parameter(
            description = "Items on a page, 1 to 200",
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: `next` of the page before")
    String cursor;

    public int limit() {
        return Integer.parseInt(limit);
    }

    /** The place to go on from, if any. */
    public Optional<Cursor> after(String list, int parts) {
        return Optional.ofNullable(cursor).map(encoded -> Cursor.decode(list, parts, encoded));
    }

    public boolean isFirst() {
        return cursor == null;
    }

    /** Whether the page goes on in {@code list}, not in another that the same parameters may lead to. */
    public boolean goesOnIn(String list) {
        return cursor != null && Cursor.isOf(list, cursor);
    }
}
