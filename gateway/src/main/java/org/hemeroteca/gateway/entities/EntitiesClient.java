package org.hemeroteca.gateway.entities;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.hemeroteca.gateway.neighbour.LosslessJson;
import org.hemeroteca.gateway.paging.LimitQuery;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The REST interface of entities-service, as far as the gateway uses it. */
@Path("/")
@RegisterRestClient
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface EntitiesClient {
    @POST
    @Path("/analyses")
    RestResponse<AnalysisView> analyse(AnalysisRequest request, @BeanParam AnalysisQuery query);

    @GET
    @Path("/articles/{id}/annotations")
    RestResponse<AnnotationsView> annotations(@PathParam("id") String articleId, @QueryParam("wait") Long seconds);

    @POST
    @Path("/articles/{id}/annotations/retry")
    RestResponse<Void> retry(@PathParam("id") String articleId);

    @GET
    @Path("/articles")
    RestResponse<Page<CoveringArticle>> covering(@BeanParam CoverageQuery query, @BeanParam PageQuery page);

    @GET
    @Path("/actors")
    RestResponse<Page<ActorSummary>> actors(@BeanParam ActorQuery query, @BeanParam PageQuery page);

    @GET
    @Path("/actors/{id}")
    Uni<RestResponse<byte[]>> actor(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known);

    @POST
    @Path("/{kind}/{id}/corrections")
    RestResponse<CorrectionView> correct(
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            NewCorrection correction);

    @GET
    @Path("/{kind}/{id}/history")
    RestResponse<Page<CorrectionView>> history(
            @PathParam("kind") String kind, @PathParam("id") String id, @BeanParam PageQuery page);

    @GET
    @Path("/mentions/{id}")
    Uni<RestResponse<MentionView>> mention(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known);

    @GET
    @Path("/corrections")
    RestResponse<Page<CorrectionView>> corrections(@BeanParam PageQuery page);

    @GET
    @Path("/corrections/{id}")
    Uni<RestResponse<CorrectionView>> correction(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known);

    @POST
    @Path("/corrections/{id}/undo")
    RestResponse<CorrectionView> undo(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, Authorship authorship);

    @GET
    @Path("/actors/{id}/mentions")
    RestResponse<Page<MentionView>> mentionsOfActor(@PathParam("id") String id, @BeanParam PageQuery page);

    @GET
    @Path("/actors/{id}/related")
    RestResponse<Related> relatedToActor(@PathParam("id") String id, @BeanParam LimitQuery limit);

    @GET
    @Path("/places")
    RestResponse<Page<PlaceSummary>> places(@BeanParam PlaceQuery query, @BeanParam PageQuery page);

    @GET
    @Path("/places")
    @Produces(FeatureCollection.MEDIA_TYPE)
    RestResponse<FeatureCollection> map(@BeanParam PlaceQuery query, @BeanParam PageQuery page);

    @GET
    @Path("/places/{id}")
    RestResponse<PlaceView> place(@PathParam("id") String id);

    @GET
    @Path("/places/{id}/mentions")
    RestResponse<Page<MentionView>> mentionsOfPlace(@PathParam("id") String id, @BeanParam PageQuery page);

    @GET
    @Path("/places/{id}/related")
    RestResponse<Related> relatedToPlace(@PathParam("id") String id, @BeanParam LimitQuery limit);

    @GET
    @Path("/stats")
    RestResponse<ArchiveStats> stats();

    @GET
    @Path("/stats/names")
    RestResponse<NameStats> names(@QueryParam("q") String beginning);

    @GET
    @Path("/timeline/histogram")
    RestResponse<Histogram> histogram(
            @BeanParam TimelineSubject subject, @BeanParam TimelineQuery query, @BeanParam HistogramQuery unit);

    @GET
    @Path("/timeline")
    RestResponse<Page<TimelineEntry>> timeline(
            @BeanParam TimelineSubject subject, @BeanParam TimelineQuery query, @BeanParam PageQuery page);

    @GET
    @Path("/network")
    RestResponse<NetworkView> network(@BeanParam NetworkQuery query, @BeanParam NetworkScopeQuery scope);

    @GET
    @Path("/network")
    @Produces(NetworkView.GRAPHML)
    RestResponse<String> drawing(@BeanParam NetworkQuery query, @BeanParam NetworkScopeQuery scope);

    @GET
    @Path("/network/edges/{one}/{other}/sentences")
    RestResponse<Page<NetworkView.EdgeSentence>> sentences(
            @PathParam("one") String one,
            @PathParam("other") String other,
            @BeanParam NetworkQuery query,
            @BeanParam PageQuery page);

    @POST
    @Path("/reprocessing")
    RestResponse<ReprocessingView> reprocess(ReprocessingRequest filter);

    @GET
    @Path("/reprocessing")
    RestResponse<Page<ReprocessingView>> reprocessing(@BeanParam PageQuery page);

    @GET
    @Path("/reprocessing/{id}")
    RestResponse<ReprocessingView> reprocessing(@PathParam("id") String id);

    @POST
    @Path("/reprocessing/{id}/cancel")
    RestResponse<ReprocessingView> cancelReprocessing(@PathParam("id") String id);

    @ClientObjectMapper
    static ObjectMapper mapper(ObjectMapper ours) {
        return LosslessJson.like(ours);
    }
}
