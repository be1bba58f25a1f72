package org.hemeroteca.gateway.paging;

import jakarta.enterprise.context.ApplicationScoped;
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

    private UriBuilder seenFromOutside(UriBuilder address) {
        return root.map(url ->
                        address.scheme(url.getScheme()).host(url.getHost()).port(url.getPort()))
                .orElse(address);
    }
}
