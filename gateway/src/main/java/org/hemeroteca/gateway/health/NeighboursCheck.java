package org.hemeroteca.gateway.health;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.hemeroteca.gateway.articles.Articles;
import org.hemeroteca.gateway.entities.Entities;

/**
 * Shows whether the services behind are ready. Always UP: without one of them the gateway still does half of its job, and
 * taking every replica out of rotation would help nobody. It is no part of readiness, so that a hanging neighbour cannot make
 * a probe of the gateway late.
 */
@Wellness
public class NeighboursCheck implements HealthCheck {
    private final Articles articles;
    private final Entities entities;

    NeighboursCheck(Articles articles, Entities entities) {
        this.articles = articles;
        this.entities = entities;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("services behind the gateway")
                .up()
                .withData("articles-service", articles.readiness())
                .withData("entities-service", entities.readiness())
                .build();
    }
}
