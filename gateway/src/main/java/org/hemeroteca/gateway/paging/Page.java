package org.hemeroteca.gateway.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of a list. */
@Schema(requiredProperties = {"items", "next"})
public record Page<T>(
        @Schema(description = "The items, in the order of the list.")
        List<T> items,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                description = "The `cursor` of the page behind this one; null on the last page.",
                nullable = true,
                examples = "eyJhIjoiMjAyMi0wMS0xMiJ9")
        String next)
        implements Paged {
    public Page {
        items = List.copyOf(items);
    }
}
