package org.hemeroteca.entities.neighbour;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Shows articles-service the secret that the services of a deployment share, where there is one. */
public class SharedSecret implements ClientRequestFilter {
    private final NeighboursConfig config;

    SharedSecret(NeighboursConfig config) {
        this.config = config;
    }

    @Override
    public void filter(ClientRequestContext call) {
        config.secret().ifPresent(secret -> call.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + secret));
    }
}
