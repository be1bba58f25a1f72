package org.hemeroteca.entities.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * articles-service, as the intake sees it. Calls are not repeated here: the intake comes back to what failed. They belong to no
 * transaction: the client's own threads would join that of the caller, and still be in it when the caller ends it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class Articles {
    /** What nobody says of an article: that the service is away, busy, guarded, or not to be found at this address. */
    private static final Set<Integer> AWAY = Set.of(401, 403, 404, 407, 408, 429, 502, 503, 504);

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
        try {
            return Optional.of(answer(() -> client.events(position, limit)));
        } catch (ArticlesRefusal refusal) {
            if (refusal.status() == Status.GONE.getStatusCode()) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /**
     * The present revision of an article; empty when it was deleted.
     *
     * @throws ArticlesAway when articles-service cannot answer now, or something else answers in its place
     * @throws ArticlesRefusal when it answers with another error
     */
    Optional<Article> read(UUID id) {
        try {
            var article = answer(() -> client.article(id));
            if (!article.id().equals(id)) {
                throw new ArticlesAway("it answers with another article");
            }
            return Optional.of(article);
        } catch (RemovedArticle removed) {
            return Optional.empty();
        }
    }

    private static <T> T answer(Supplier<T> call) {
        try {
            return Optional.ofNullable(call.get()).orElseThrow(() -> new ArticlesAway("its answer is empty"));
        } catch (ProcessingException unreachable) {
            throw new ArticlesAway(unreachable);
        } catch (WebApplicationException refused) {
            throw failure(refused);
        }
    }

    private static IntakeFailure failure(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        if (isUnreadable(refused)) {
            return new ArticlesAway("its answer cannot be read");
        }
        return status < 400 || AWAY.contains(status)
                ? new ArticlesAway("status %d".formatted(status))
                : new ArticlesRefusal(status);
    }

    /** The client tells of an answer that it cannot read as if its own request had been refused. */
    private static boolean isUnreadable(WebApplicationException refused) {
        return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
                .anyMatch(JsonProcessingException.class::isInstance);
    }
}
