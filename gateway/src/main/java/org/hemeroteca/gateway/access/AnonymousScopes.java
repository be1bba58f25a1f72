package org.hemeroteca.gateway.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Gives callers without credentials the scopes that the deployment leaves to everybody. */
@ApplicationScoped
public class AnonymousScopes implements SecurityIdentityAugmentor {
    private final Set<String> scopes;

    AnonymousScopes(AccessConfig config) {
        this.scopes = config.anonymous().orElse(Set.of());
        if (!Scope.ALL.containsAll(scopes)) {
            throw new IllegalArgumentException(
                    "hemeroteca.access.anonymous lists scopes: %s, not %s".formatted(Scope.ALL, scopes));
        }
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity.isAnonymous() ? withScopes(identity) : identity);
    }

    private SecurityIdentity withScopes(SecurityIdentity nobody) {
        return QuarkusSecurityIdentity.builder(nobody)
                .addRoles(scopes)
                .setAnonymous(true)
                .build();
    }
}
