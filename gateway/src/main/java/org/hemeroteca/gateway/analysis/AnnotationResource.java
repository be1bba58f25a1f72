package org.hemeroteca.gateway.analysis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.gateway.access.Scope;
import org.hemeroteca.gateway.entities.AnnotationsView;
import org.hemeroteca.gateway.preference.Preference;
import org.hemeroteca.gateway.problem.Problems;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** {@code /articles/{id}/annotations}: who, where and when in a stored article. */
@Path("/articles/{id: [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}/annotations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Annotations")
public class AnnotationResource {
    private final Annotations annotations;

    AnnotationResource(Annotations annotations) {
        this.annotations = annotations;
    }

    @GET
    @RolesAllowed(Scope.READ)
    @Operation(operationId = "readAnnotations", summary = "Read who, where and when in an article")
    public RestResponse<AnnotationsView> read(
            @PathParam("id")
                    @Parameter(description = "The article's id.", example = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
                    String id,
            @HeaderParam(Preference.HEADER) @Parameter(description = Preference.DESCRIPTION, example = "wait=20")
                    String prefer) {
        var waited = annotations.read(id, Preference.in(prefer));
        return ResponseBuilder.ok(waited.annotations().orElseThrow())
                .header(Preference.APPLIED, waited.preferenceApplied().orElse(null))
                .build();
    }

    @POST
    @RolesAllowed(Scope.ADMIN)
    @Path("/retry")
    @Produces({MediaType.APPLICATION_JSON, Problems.FORM})
    @APIResponse(responseCode = "202", description = "It is PENDING again.")
    @Operation(operationId = "retryAnnotation", summary = "Have a failed annotation tried again")
    public RestResponse<Void> retry(
            @PathParam("id")
                    @Parameter(description = "The article's id.", example = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
                    String id) {
        annotations.retry(id);
        return RestResponse.status(Status.ACCEPTED);
    }
}
