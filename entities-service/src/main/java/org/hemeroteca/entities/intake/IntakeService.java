package org.hemeroteca.entities.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.hemeroteca.entities.paging.Cursor;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;

/** Tells how the intake is doing, to people and to metrics. */
@ApplicationScoped
public class IntakeService {
    private static final String FAILURES = "failures";

    private final IntakeRepository intake;

    IntakeService(IntakeRepository intake) {
        this.intake = intake;
    }

    @Transactional
    public IntakeView read() {
        return new IntakeView(
                intake.count(ArticleState.PENDING),
                intake.count(ArticleState.DONE),
                intake.count(ArticleState.FAILED),
                intake.oldestPending()
                        .map(since -> Duration.between(since, Instant.now()).toSeconds())
                        .orElse(null));
    }

    @Transactional
    Page<FailureView> failures(PageParameters page) {
        var rows = intake.failures(page.after(FAILURES, 2), page.limit());
        return Page.of(rows, page.limit(), row -> Cursor.at(FAILURES, row.finishedAt, row.articleId))
                .map(FailureView::of);
    }

    void register(@Observes StartupEvent started, MeterRegistry metrics) {
        metrics.gauge(
                "hemeroteca.intake.pending", this, service -> service.read().pending());
        metrics.gauge(
                "hemeroteca.intake.failed", this, service -> service.read().failed());
        metrics.gauge("hemeroteca.intake.lag.seconds", this, service -> {
            Long lag = service.read().lagSeconds();
            return lag == null ? 0 : lag;
        });
    }
}
