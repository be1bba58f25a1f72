package org.hemeroteca.entities.place;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;

/** Lists and single places. */
@ApplicationScoped
public class PlaceService {
    private final PlaceRepository places;

    PlaceService(PlaceRepository places) {
        this.places = places;
    }

    @Transactional
    Page<PlaceSummary> list(PlaceFilter filter, PageParameters page) {
        var rows = places.list(filter, page.after(filter.list(), 2), page.limit());
        return Page.of(rows, page.limit(), place -> places.behind(filter, place))
                .map(PlaceSummary::of);
    }

    /** @throws HttpProblem 404 when no article mentions such a place */
    @Transactional
    PlaceSummary read(String id) {
        return places.findByIdOptional(id)
                .map(PlaceSummary::of)
                .orElseThrow(() -> HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no place with this id."));
    }
}
