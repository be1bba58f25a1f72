package org.hemeroteca.entities.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.dossier.Related;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.pipeline.StorableText;

/** {@code /actors}: who acts in the archive. */
@Path("/actors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actors")
public class ActorResource {
    private final ActorService actors;

    ActorResource(ActorService actors) {
        this.actors = actors;
    }

    @GET
    @Operation(summary = "List actors")
    public Page<ActorSummary> list(
            @QueryParam("q") @StorableText @Parameter(description = "Beginning of the name, accents and case folded")
                    String q,
            @QueryParam("type") @Pattern(regexp = "PERSON|ORGANIZATION|STATE") String type,
            @QueryParam("sort") @DefaultValue("mentions") @Pattern(regexp = "mentions|name") String sort,
            @Valid @BeanParam PageParameters page) {
        return actors.list(q, type == null ? null : MentionType.valueOf(type), ActorRepository.Order.of(sort), page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read the dossier of an actor")
    public ActorView read(@PathParam("id") @StorableText String id) {
        return actors.read(id);
    }

    @GET
    @Path("/{id}/related")
    @Operation(summary = "List whom and what the same sentences mention")
    public Related related(@PathParam("id") @StorableText String id, @Valid @BeanParam PageParameters page) {
        return actors.related(id, page.limit());
    }
}
