package org.hemeroteca.entities.actor;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.dossier.DossierRepository;
import org.hemeroteca.entities.dossier.Related;
import org.hemeroteca.entities.dossier.Subject;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.text.TextNormalizer;

/** Lists and dossiers of actors. */
@ApplicationScoped
public class ActorService {
    /** A dossier shows this many names and offices; the mentions behind them are paged. */
    private static final int MOST_SHOWN = 100;

    private final ActorRepository actors;
    private final DossierRepository dossiers;

    ActorService(ActorRepository actors, DossierRepository dossiers) {
        this.actors = actors;
        this.dossiers = dossiers;
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
        var actor = find(id);
        return new ActorView(
                ActorSummary.of(actor),
                dossiers.names(Subject.ACTOR, id, MOST_SHOWN),
                actors.offices(id, MOST_SHOWN),
                dossiers.period(Subject.ACTOR, id));
    }

    /** @throws HttpProblem 404 when there is no such actor */
    @Transactional
    Related related(String id, int most) {
        return dossiers.related(Subject.ACTOR, find(id).id(), most);
    }

    private StoredActor find(String id) {
        return actors.findByIdOptional(id)
                .orElseThrow(() -> HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no actor with this id."));
    }
}
