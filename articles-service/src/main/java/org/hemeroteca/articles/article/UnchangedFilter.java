package org.hemeroteca.articles.article;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.regex.Pattern;

/** Answers 304 without a body to a reader who names the entity tag that the answer would carry. */
@Provider
public class UnchangedFilter implements ContainerResponseFilter {
    /** The comparison is the weak one: whoever compresses an answer on its way marks the tag as weak. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        EntityTag tag = response.getEntityTag();
        if (tag != null && isRead(request) && isKnown(request, tag)) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
    }

    private static boolean isKnown(ContainerRequestContext request, EntityTag tag) {
        String known = Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), "");
        return known.strip().equals("*")
                || TAG.matcher(known).results().anyMatch(found -> found.group(1).equals(tag.getValue()));
    }
}
