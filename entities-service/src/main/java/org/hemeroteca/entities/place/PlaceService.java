package org.hemeroteca.entities.place;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemeroteca.entities.dossier.DossierRepository;
import org.hemeroteca.entities.dossier.Related;
import org.hemeroteca.entities.dossier.RelatedRepository;
import org.hemeroteca.entities.dossier.Subject;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;

/** Lists of places, and what the archive knows of one. */
@ApplicationScoped
public class PlaceService {
    private static final int MOST_NAMES = 100;

    private final PlaceRepository places;
    private final DossierRepository dossiers;
    private final RelatedRepository related;
    private final Gazetteer gazetteer;

    PlaceService(PlaceRepository places, DossierRepository dossiers, RelatedRepository related, Gazetteer gazetteer) {
        this.places = places;
        this.dossiers = dossiers;
        this.related = related;
        this.gazetteer = gazetteer;
    }

    @Transactional
    Page<PlaceSummary> list(PlaceFilter filter, PageParameters page) {
        var rows = places.list(filter, page.after(filter.list(), 2), page.limit());
        return Page.of(rows, page.limit(), place -> places.behind(filter, place))
                .map(PlaceSummary::of);
    }

    /** @throws HttpProblem 404 when no article mentions such a place */
    @Transactional
    PlaceView read(String id) {
        return new PlaceView(
                PlaceSummary.of(find(id)),
                dossiers.names(Subject.PLACE, id, MOST_NAMES),
                hierarchy(id),
                dossiers.period(Subject.PLACE, id));
    }

    /** @throws HttpProblem 404 when no article mentions such a place */
    @Transactional
    Related related(String id, int most) {
        return related.ever(Subject.PLACE, find(id).id, most);
    }

    private StoredPlace find(String id) {
        return places.findByIdOptional(id)
                .orElseThrow(() -> HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no place with this id."));
    }

    private List<PlaceView.Ancestor> hierarchy(String id) {
        Optional<GazetteerEntry> known = gazetteer.byId(id);
        return Stream.of(
                        known.flatMap(GazetteerEntry::admin1).flatMap(code -> gazetteer.byId("admin1:" + code)),
                        known.flatMap(GazetteerEntry::country).flatMap(gazetteer::country))
                .flatMap(Optional::stream)
                .filter(around -> !around.id().equals(id))
                .map(around -> new PlaceView.Ancestor(
                        around.id(), around.name(), around.type().label()))
                .toList();
    }
}
