package org.hemeroteca.gateway.neighbour;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The readiness probe that every service of the system has. */
@Path("/q/health/ready")
@RegisterRestClient
interface ReadinessClient {
    @GET
    RestResponse<byte[]> ready();
}
