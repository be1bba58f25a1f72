package org.hemeroteca.gateway.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Knows callers by their API key. What is no key is left to the OpenID provider, where one is configured; credentials that
 * nobody understands are refused, so that no caller takes itself for known and is not.
 */
@ApplicationScoped
public class ApiKeyMechanism implements HttpAuthenticationMechanism {
    private final ApiKeys keys;
    private final boolean others;

    ApiKeyMechanism(ApiKeys keys, @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean others) {
        this.keys = keys;
        this.others = others;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager unused) {
        var token = Credentials.token(exchange.request());
        var key = token.flatMap(keys::find);
        if (key.isPresent()) {
            return Uni.createFrom().item(identity(key.get()));
        }
        boolean notOurs = others && token.filter(ApiKey.FORM.asMatchPredicate()).isEmpty();
        return notOurs || !Credentials.areGiven(exchange.request())
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    private static SecurityIdentity identity(ApiKey key) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("key " + key.id()))
                .addAttribute(Caller.KEY_NAME, key.name())
                .addRoles(key.scopes())
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", Challenge.BEARER));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    /** Before the OpenID provider, which would take a key for a token that is broken. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }
}
