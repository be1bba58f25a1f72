package org.hemeroteca.gateway.articles;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.hemeroteca.gateway.access.Caller;
import org.hemeroteca.gateway.neighbour.LosslessJson;
import org.hemeroteca.gateway.paging.LimitQuery;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The REST interface of articles-service, as far as the gateway uses it. */
@Path("/articles")
@RegisterRestClient
@Produces(MediaType.APPLICATION_JSON)
interface ArticlesClient {
    String IDEMPOTENCY_KEY = "Idempotency-Key";

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    RestResponse<ArticleView> store(
            @HeaderParam(Caller.HEADER) String caller, @HeaderParam(IDEMPOTENCY_KEY) String key, NewArticle article);

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    RestResponse<ArticleView> store(
            @HeaderParam(Caller.HEADER) String caller,
            @HeaderParam(IDEMPOTENCY_KEY) String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            byte[] text);

    @GET
    RestResponse<Page<ArticleSummary>> list(
            @BeanParam ArticleQuery query, @BeanParam SearchQuery search, @BeanParam PageQuery page);

    @GET
    RestResponse<Page<ArticleSummary>> some(
            @QueryParam("id") List<String> ids,
            @QueryParam("limit") int limit,
            @BeanParam ArticleQuery query,
            @QueryParam("q") String words);

    @GET
    @Path("/counts")
    RestResponse<Page<ArticleCount>> counts(
            @BeanParam CountQuery count, @BeanParam ArticleQuery query, @BeanParam PageQuery page);

    @GET
    @Path("/index")
    RestResponse<IndexState> index();

    @GET
    @Path("/integrity")
    RestResponse<IntegrityReport> integrity(@BeanParam PageQuery page);

    @GET
    @Path("/{id}/similar")
    RestResponse<Page<Likeness>> similar(@PathParam("id") String id, @BeanParam LimitQuery limit);

    @GET
    @Path("/{id}")
    Uni<RestResponse<ArticleView>> read(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known);

    @GET
    @Path("/{id}/text")
    @Produces(MediaType.TEXT_PLAIN)
    Uni<RestResponse<byte[]>> text(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known);

    @PATCH
    @Path("/{id}")
    @Consumes(MetadataChange.MERGE_PATCH)
    RestResponse<ArticleView> change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String condition, byte[] patch);

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    RestResponse<ArticleView> replace(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String condition, NewArticle article);

    @DELETE
    @Path("/{id}")
    RestResponse<Void> delete(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String condition);

    @POST
    @Path("/{id}/restore")
    RestResponse<ArticleView> restore(@PathParam("id") String id);

    @GET
    @Path("/{id}/revisions")
    RestResponse<Page<RevisionSummary>> revisions(@PathParam("id") String id, @BeanParam PageQuery page);

    @GET
    @Path("/{id}/revisions/{revision}")
    RestResponse<RevisionView> revision(@PathParam("id") String id, @PathParam("revision") int revision);

    @ClientObjectMapper
    static ObjectMapper mapper(ObjectMapper ours) {
        return LosslessJson.like(ours);
    }
}
