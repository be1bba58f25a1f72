package org.hemeroteca.entities.actor;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.text.TextNormalizer;

/** Lists and dossiers of actors. */
@ApplicationScoped
public class ActorService {
    /** A dossier shows this many names and offices; the mentions behind them are paged. */
    private static final int MOST_SHOWN = 100;

    private final ActorRepository actors;

    ActorService(ActorRepository actors) {
        this.actors = actors;
    }

    @Transactional
    Page<ActorSummary> list(String name, MentionType type, ActorRepository.Order order, PageParameters page) {
        var rows = actors.list(
                name == null ? null : TextNormalizer.key(name), type, order, page.after(order.list(), 2), page.limit());
        return Page.of(rows, page.limit(), order::behind).map(ActorSummary::of);
    }

    /** @throws HttpProblem 404 when there is no such actor */
    @Transactional
    ActorView read(String id) {
        var actor = actors.findByIdOptional(id)
                .orElseThrow(() -> HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no actor with this id."));
        return new ActorView(
                ActorSummary.of(actor),
                actors.names(id, MOST_SHOWN),
                actors.offices(id, MOST_SHOWN),
                actors.period(id));
    }
}
