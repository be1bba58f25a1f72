package org.hemeroteca.gateway.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.ext.Provider;

/** Adds {@code Link: <…>; rel="next"} to every page that has one behind it. */
@Provider
public class NextLink implements ContainerResponseFilter {
    private final PublicUrl publicUrl;

    public NextLink(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page && page.next() != null) {
            var next = publicUrl
                    .of(request.getUriInfo())
                    .replaceQueryParam("cursor", "{cursor}")
                    .build(page.next());
            response.getHeaders()
                    .add(HttpHeaders.LINK, Link.fromUri(next).rel("next").build());
        }
    }
}
