package org.hemeroteca.entities.intake;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The annotations of stored articles. */
@Path("/articles/{id}/annotations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Annotations")
public class AnnotationResource {
    private final AnnotationService annotations;

    AnnotationResource(AnnotationService annotations) {
        this.annotations = annotations;
    }

    @GET
    @Operation(summary = "Read who, where and when in a stored article")
    public AnnotationView read(
            @PathParam("id") UUID id,
            @QueryParam("wait")
                    @DefaultValue("0")
                    @Pattern(regexp = "[0-9]|[1-5][0-9]|60", message = "must be a whole number of seconds from 0 to 60")
                    @Parameter(description = "Seconds to wait for a pending annotation, 0 to 60")
                    String wait) {
        return annotations.read(id, Duration.ofSeconds(Integer.parseInt(wait)));
    }

    @POST
    @Path("/retry")
    @ResponseStatus(202)
    @Operation(summary = "Give a failed annotation another try")
    public void retry(@PathParam("id") UUID id) {
        annotations.retry(id);
    }
}
