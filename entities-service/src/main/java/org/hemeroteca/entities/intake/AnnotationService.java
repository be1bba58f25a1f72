package org.hemeroteca.entities.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.annotation.PublicationDate;
import org.hemeroteca.entities.annotation.TextLanguage;
import org.hemeroteca.entities.mention.MentionService;
import org.hemeroteca.entities.pipeline.AnalysisView;
import org.hemeroteca.entities.pipeline.Pipeline;
import org.hemeroteca.entities.pipeline.PublicationDateView;

/** Reads annotations of stored articles, and gives those that failed another try. */
@ApplicationScoped
public class AnnotationService {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final IntakeRepository intake;
    private final MentionService mentions;
    private final EntityManager database;
    private final Pipeline pipeline;
    private volatile boolean ending;

    AnnotationService(IntakeRepository intake, MentionService mentions, EntityManager database, Pipeline pipeline) {
        this.intake = intake;
        this.mentions = mentions;
        this.database = database;
        this.pipeline = pipeline;
    }

    /**
     * @param patience how long to wait for an annotation that is pending, or for an article that was not heard of yet
     * @throws HttpProblem 404 when the article is unknown or deleted
     */
    AnnotationView read(UUID articleId, Duration patience) {
        var until = Instant.now().plus(patience);
        var found = find(articleId);
        while (found.map(view -> view.state() == ArticleState.PENDING).orElse(true)
                && Instant.now().isBefore(until)
                && !ending) {
            pause();
            found = find(articleId);
        }
        return found.orElseThrow(AnnotationService::unknown);
    }

    /** Who waits is told how it stands, rather than cut off. */
    void waitNoMore(@Observes ShutdownDelayInitiatedEvent shutdown) {
        ending = true;
    }

    /** @throws HttpProblem 404 when the article is unknown, 409 when it has not failed */
    @Transactional
    void retry(UUID articleId) {
        var row = intake.locked(articleId).filter(known -> !known.deleted).orElseThrow(AnnotationService::unknown);
        if (row.state != ArticleState.FAILED) {
            throw HttpProblem.valueOf(
                    Response.Status.CONFLICT,
                    "The annotation is %s; only a FAILED one is retried.".formatted(row.state));
        }
        row.retry(Instant.now());
    }

    private Optional<AnnotationView> find(UUID articleId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> intake.findByIdOptional(articleId)
                        .filter(row -> !row.deleted)
                        .map(this::view));
    }

    private AnnotationView view(IntakeRow row) {
        var run = Optional.ofNullable(database.find(AnnotationRun.class, row.articleId));
        return new AnnotationView(
                row.articleId,
                run.map(present -> present.revision).orElse(row.revision),
                row.state,
                row.attempts,
                row.failure,
                run.map(present -> present.toView(mentions.ofArticle(row.articleId)))
                        .orElseGet(this::nothingYet));
    }

    private AnalysisView nothingYet() {
        return new AnalysisView(
                TextLanguage.UNDETERMINED,
                pipeline.version(),
                List.of(),
                new PublicationDateView(null, PublicationDate.Basis.UNKNOWN),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN.toMillis());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw HttpProblem.valueOf(Response.Status.SERVICE_UNAVAILABLE, "The service is shutting down.");
        }
    }

    private static HttpProblem unknown() {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no article with this id.");
    }
}
