package org.hemeroteca.entities.reprocessing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.entities.paging.Cursor;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.pipeline.Pipeline;

/** Takes orders to annotate articles again, and tells how far they are. */
@ApplicationScoped
public class ReprocessingService {
    private static final String LIST = "reprocessing";
    private static final ReprocessingView.Progress NO_ARTICLES = new ReprocessingView.Progress(0, 0, 0, 0, 0);

    private final ReprocessingRepository orders;
    private final ReprocessingReport report;
    private final Pipeline pipeline;

    ReprocessingService(ReprocessingRepository orders, ReprocessingReport report, Pipeline pipeline) {
        this.orders = orders;
        this.report = report;
        this.pipeline = pipeline;
    }

    /** Chooses the articles now; the workers come to them when no new article waits. */
    @Transactional
    ReprocessingView order(ReprocessingRequest filter) {
        // What PostgreSQL keeps, so that a cursor finds its place again.
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var order = new StoredReprocessing(filter == null ? ReprocessingRequest.ALL : filter, pipeline.version(), now);
        orders.persist(order);
        orders.choose(order);
        return view(order);
    }

    /** @throws HttpProblem 404 when there is no such order */
    @Transactional
    ReprocessingView read(UUID id) {
        return view(orders.findByIdOptional(id).orElseThrow(ReprocessingService::unknown));
    }

    @Transactional
    Page<ReprocessingView> list(PageParameters page) {
        var rows = orders.newest(page.after(LIST, 2), page.limit());
        var shown = Page.of(rows, page.limit(), row -> Cursor.at(LIST, row.requestedAt, row.id));
        var progress = report.progress(shown.items().stream().map(row -> row.id).toList());
        return shown.map(row -> ReprocessingView.summary(row, progress.getOrDefault(row.id, NO_ARTICLES)));
    }

    /**
     * Lets the workers take no further article of an order; cancelling twice is cancelling once.
     *
     * @throws HttpProblem 404 when there is no such order, 409 when it is done
     */
    @Transactional
    ReprocessingView cancel(UUID id) {
        var order = orders.locked(id).orElseThrow(ReprocessingService::unknown);
        if (order.state == ReprocessingState.DONE) {
            throw HttpProblem.valueOf(
                    Response.Status.CONFLICT, "The reprocessing is done; there is nothing to cancel.");
        }
        if (order.state == ReprocessingState.RUNNING) {
            order.end(ReprocessingState.CANCELLED, Instant.now());
        }
        return view(order);
    }

    private ReprocessingView view(StoredReprocessing order) {
        var progress = report.progress(List.of(order.id)).getOrDefault(order.id, NO_ARTICLES);
        return ReprocessingView.summary(order, progress).with(report.outcome(order.id));
    }

    private static HttpProblem unknown() {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no reprocessing with this id.");
    }
}
