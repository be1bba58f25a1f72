package org.hemeroteca.entities.intake;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;

/** How far the archive is annotated, for those who run it. */
@Path("/intake")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intake")
public class IntakeResource {
    private final IntakeService intake;

    IntakeResource(IntakeService intake) {
        this.intake = intake;
    }

    @GET
    @Operation(summary = "Count the articles that wait, are done and have failed")
    public IntakeView read() {
        return intake.read();
    }

    @GET
    @Path("/failures")
    @Operation(summary = "List the articles that were given up, newest first")
    public Page<FailureView> failures(@Valid @BeanParam PageParameters page) {
        return intake.failures(page);
    }
}
