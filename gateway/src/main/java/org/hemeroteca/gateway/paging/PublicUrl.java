package org.hemeroteca.gateway.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses under which clients see the gateway. */
@ApplicationScoped
public class PublicUrl {
    private final Optional<URI> root;

    /**
     * @param root scheme, host and port that clients use, where something in between changes them; without it, the ones that
     *     the request came with
     */
    PublicUrl(@ConfigProperty(name = "hemeroteca.public-url") Optional<URI> root) {
        this.root = root;
    }

    /** A builder for the address of {@code request}. */
    UriBuilder of(UriInfo request) {
        return seenFromOutside(request.getRequestUriBuilder());
    }

    /** The address of what {@code request} created, whose id is {@code id}. */
    public URI ofCreated(UriInfo request, String id) {
        return seenFromOutside(request.getAbsolutePathBuilder().segment(id)).build();
    }

    /** The address of the resource that lies at {@code segments} of the API. */
    public URI ofResource(UriInfo request, String... segments) {
        return seenFromOutside(request.getBaseUriBuilder().segment(segments)).build();
    }

    /** The address of {@code request} with another value of a path parameter. */
    public URI ofOther(UriInfo request, String parameter, String value) {
        var segments =
                request.getPathSegments().stream().map(PathSegment::getPath).toList();
        String present = request.getPathParameters().getFirst(parameter);
        var others = segments.stream()
                .map(segment -> segment.equals(present) ? value : segment)
                .toArray(String[]::new);
        return seenFromOutside(request.getBaseUriBuilder()
                        .segment(others)
                        .replaceQuery(request.getRequestUri().getRawQuery()))
                .build();
    }

    private UriBuilder seenFromOutside(UriBuilder address) {
        return root.map(url ->
                        address.scheme(url.getScheme()).host(url.getHost()).port(url.getPort()))
                .orElse(address);
    }
}
