package org.hemeroteca.gateway.neighbour;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Shows the services behind the secret that all of a deployment share ({@code hemeroteca.neighbours.secret}), if there is one. */
final class SharedSecret implements ClientRequestFilter {
    private final Optional<String> secret =
            ConfigProvider.getConfig().getOptionalValue("hemeroteca.neighbours.secret", String.class);

    @Override
    public void filter(ClientRequestContext call) {
        authorization().ifPresent(shown -> call.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, shown));
    }

    /** What a call says in {@code Authorization}, if anything. */
    Optional<String> authorization() {
        return secret.map(shown -> "Bearer " + shown);
    }
}
