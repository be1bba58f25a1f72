package org.hemeroteca.gateway.cache;

import io.quarkiverse.resteasy.problem.validation.Violation.In;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;
import org.hemeroteca.gateway.problem.Problems;

/**
 * Refuses an {@code If-Match} that names no state at all. Taken for a tag, it would be answered with 412, and its sender would read
 * again what has not changed.
 */
@Provider
public class Condition implements ContainerRequestFilter {
    private static final String TAG = "(W/)?\"[^\"]*\"";
    private static final Pattern FORM = Pattern.compile("\\s*(\\*|%s(\\s*,\\s*%<s)*)\\s*".formatted(TAG));

    @Override
    public void filter(ContainerRequestContext request) {
        String condition = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (condition != null && !FORM.matcher(condition).matches()) {
            var violation = In.header
                    .field(HttpHeaders.IF_MATCH)
                    .message("must be an entity tag in double quotes, as `ETag` gave it, or `*`");
            throw Problems.invalid(List.of(violation));
        }
    }
}
