package org.hemeroteca.entities.actor;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.dossier.DossierRepository;
import org.hemeroteca.entities.dossier.Occasion;
import org.hemeroteca.entities.dossier.Period;
import org.hemeroteca.entities.dossier.Related;
import org.hemeroteca.entities.dossier.RelatedRepository;
import org.hemeroteca.entities.dossier.Subject;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;
import org.hemeroteca.entities.paging.Cursor;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;

/** Lists and dossiers of actors. */
@ApplicationScoped
public class ActorService {
    /** A dossier shows this many names and offices; the mentions behind them are paged. */
    private static final int MOST_SHOWN = 100;

    private static final int MOST_COMPANY = 10;
    private static final ActorAuthority STATES = ActorAuthority.shipped();

    private final ActorRepository actors;
    private final DossierRepository dossiers;
    private final RelatedRepository related;
    private final CareerRepository careers;

    ActorService(
            ActorRepository actors, DossierRepository dossiers, RelatedRepository related, CareerRepository careers) {
        this.actors = actors;
        this.dossiers = dossiers;
        this.related = related;
        this.careers = careers;
    }

    /** Actors whose names begin as asked; where nobody's does, those whose names are like it. */
    @Transactional
    Page<ActorSummary> list(ActorFilter filter, PageParameters page) {
        boolean near = filter.hasName() && page.goesOnIn(filter.list(true));
        var found = near ? List.<StoredActor>of() : list(filter, false, page);
        boolean nobody = found.isEmpty() && filter.hasName() && (near || page.isFirst());
        var rows = nobody ? list(filter, true, page) : found;
        return Page.of(rows, page.limit(), actor -> behind(actor, filter, nobody))
                .map(ActorSummary::of);
    }

    private List<StoredActor> list(ActorFilter filter, boolean near, PageParameters page) {
        return actors.list(filter, near, page.after(filter.list(near), 2), page.limit());
    }

    private static Cursor behind(StoredActor actor, ActorFilter filter, boolean near) {
        Object key = filter.byName() ? actor.foldedName : (Object) actor.mentionCount;
        return Cursor.at(filter.list(near), key, actor.id);
    }

    /** @throws HttpProblem 404 when there is no such actor */
    @Transactional
    public ActorView read(String id) {
        var actor = find(id);
        var first = dossiers.first(Subject.ACTOR, id);
        var last = dossiers.last(Subject.ACTOR, id);
        var company = related.lately(Subject.ACTOR, id, MOST_COMPANY);
        return new ActorView(
                ActorSummary.of(actor),
                Identifiers.of(actor),
                dossiers.names(Subject.ACTOR, id, MOST_SHOWN),
                careers.offices(id, MOST_SHOWN),
                careers.affiliations(id, MOST_SHOWN).stream().map(this::named).toList(),
                new Period(day(first), day(last)),
                first.orElse(null),
                last.orElse(null),
                company.actors(),
                company.places(),
                actors.joinedTo(id),
                actors.apartFrom(id));
    }

    private static LocalDate day(Optional<Occasion> occasion) {
        return occasion.map(Occasion::publishedOn).orElse(null);
    }

    /** A state that no article names as an actor has no record; the authority files know what it is called. */
    private ActorView.Affiliation named(ActorView.Affiliation served) {
        return served.name() != null
                ? served
                : served.named(
                        STATES.byId(served.id()).map(AuthorityActor::name).orElse(served.id()));
    }

    /** @throws HttpProblem 404 when there is no such actor */
    @Transactional
    Related related(String id, int most) {
        return related.ever(Subject.ACTOR, find(id).id(), most);
    }

    /**
     * The record of an actor that stands for itself.
     *
     * @throws HttpProblem 404 when there is no such actor
     * @throws MergedActor when it has become one with another
     */
    public StoredActor find(String id) {
        var actor = actors.findByIdOptional(id)
                .orElseThrow(() -> HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no actor with this id."));
        if (!actor.survivorId.equals(id)) {
            throw new MergedActor(id, actor.survivorId);
        }
        return actor;
    }
}
