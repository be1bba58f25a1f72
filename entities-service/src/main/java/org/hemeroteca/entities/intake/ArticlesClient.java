package org.hemeroteca.entities.intake;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.hemeroteca.entities.neighbour.SharedSecret;

/** The calls to articles-service. */
@RegisterRestClient(configKey = "articles")
@RegisterProvider(SharedSecret.class)
@RegisterProvider(RemovalReader.class)
interface ArticlesClient {
    @GET
    @Path("/internal/article-events")
    ArticleEvents events(@QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/articles/{id}")
    Article article(@PathParam("id") UUID id);
}
