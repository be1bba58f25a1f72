package org.hemeroteca.entities.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** articles-service, as the intake sees it. Calls are not repeated here: the intake comes back to what failed. */
@ApplicationScoped
class Articles {
    private static final Set<Integer> AWAY = Set.of(
            Status.BAD_GATEWAY.getStatusCode(),
            Status.SERVICE_UNAVAILABLE.getStatusCode(),
            Status.GATEWAY_TIMEOUT.getStatusCode());

    private final ArticlesClient client;

    Articles(@RestClient ArticlesClient client) {
        this.client = client;
    }

    /**
     * The events behind a position of the feed.
     *
     * @param position null for the beginning
     * @return empty when the feed no longer knows the position (a restored database): start again from the beginning
     * @throws ArticlesAway when articles-service cannot answer now
     * @throws ArticlesRefusal when it answers with another error
     */
    Optional<ArticleEvents> events(String position, int limit) {
        return unless(Status.GONE, () -> client.events(position, limit));
    }

    /**
     * The present revision of an article; empty when it was deleted.
     *
     * @throws ArticlesAway when articles-service cannot answer now
     * @throws ArticlesRefusal when it answers with another error
     */
    Optional<Article> read(UUID id) {
        return unless(Status.NOT_FOUND, () -> client.article(id));
    }

    private static <T> Optional<T> unless(Status absent, Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (ProcessingException unreachable) {
            throw new ArticlesAway(unreachable);
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            if (status == absent.getStatusCode()) {
                return Optional.empty();
            }
            throw AWAY.contains(status) ? new ArticlesAway(status) : new ArticlesRefusal(status);
        }
    }
}
