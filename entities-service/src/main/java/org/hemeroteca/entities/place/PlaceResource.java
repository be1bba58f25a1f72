package org.hemeroteca.entities.place;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.dossier.Related;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.pipeline.StorableText;

/** {@code /places}: where the archive's articles play. */
@Path("/places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Places")
public class PlaceResource {
    private final PlaceService places;

    PlaceResource(PlaceService places) {
        this.places = places;
    }

    @GET
    @Operation(summary = "List places")
    public Page<PlaceSummary> list(@Valid @BeanParam PlaceFilter filter, @Valid @BeanParam PageParameters page) {
        return places.list(filter, page);
    }

    @GET
    @Produces(FeatureCollection.MEDIA_TYPE)
    @Operation(hidden = true)
    public FeatureCollection map(@Valid @BeanParam PlaceFilter filter, @Valid @BeanParam PageParameters page) {
        return FeatureCollection.of(places.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a place")
    public PlaceView read(@PathParam("id") @StorableText String id) {
        return places.read(id);
    }

    @GET
    @Path("/{id}/related")
    @Operation(summary = "List whom and what the same sentences mention")
    public Related related(@PathParam("id") @StorableText String id, @Valid @BeanParam PageParameters page) {
        return places.related(id, page.limit());
    }
}
