package org.hemeroteca.gateway.entities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.hemeroteca.gateway.neighbour.Neighbour;
import org.hemeroteca.gateway.paging.LimitQuery;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** entities-service, as the rest of the gateway sees it. */
@ApplicationScoped
public class Entities {
    private static final String NAME = "entities-service";

    /** How much longer than it was asked to wait entities-service may take. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z:._~-]{0,199}");

    private final Neighbour service;
    private final EntitiesClient client;
    private final Neighbour analyst;
    private final EntitiesClient analyses;

    Entities(EntitiesConfig config, AnalysesConfig analysesConfig) {
        service = new Neighbour(NAME, config.url(), config);
        client = service.client(EntitiesClient.class);
        analyst = new Neighbour(NAME + " (analyses)", config.url(), analysesConfig);
        analyses = analyst.client(EntitiesClient.class);
    }

    /** The three layers of a text that is not stored. */
    public AnalysisView analyse(AnalysisRequest request, AnalysisQuery query) {
        return analyst.body(analyst.tell(() -> analyses.analyse(request, query)));
    }

    /** The annotations of an article, for whose end entities-service waits up to {@code wait}; empty when it is unknown. */
    public Optional<AnnotationsView> annotations(String articleId, Duration wait) {
        if (wait.isZero()) {
            return service.find(() -> client.annotations(articleId, null)).map(service::body);
        }
        long seconds = wait.plusMillis(999).toSeconds();
        return service.find(() -> client.annotations(articleId, seconds), wait.plus(GRACE))
                .map(service::body);
    }

    /** Has a failed annotation tried again; empty when the article is unknown. */
    public Optional<Integer> retry(String articleId) {
        return service.tellExisting(() -> client.retry(articleId)).map(answer -> answer.getStatus());
    }

    /** The articles that speak of what is asked for, newest first. */
    public Page<CoveringArticle> covering(CoverageQuery query, PageQuery page) {
        return service.body(service.ask(() -> client.covering(query, page)));
    }

    public Page<ActorSummary> actors(ActorQuery query, PageQuery page) {
        return service.body(service.ask(() -> client.actors(query, page)));
    }

    public Optional<ActorView> actor(String id) {
        return actor(id, null).map(service::body);
    }

    /** The actor, unless the client {@code knows} this state of it (304). */
    public Optional<RestResponse<ActorView>> actor(String id, String known) {
        return find(id, () -> client.actor(id, known));
    }

    public Optional<Page<MentionView>> mentionsOfActor(String id, PageQuery page) {
        return find(id, () -> client.mentionsOfActor(id, page)).map(service::body);
    }

    public Optional<Related> relatedToActor(String id, LimitQuery limit) {
        return find(id, () -> client.relatedToActor(id, limit)).map(service::body);
    }

    public Page<PlaceSummary> places(PlaceQuery query, PageQuery page) {
        return service.body(service.ask(() -> client.places(query, page)));
    }

    /** The same as {@link #places}, for a map. */
    public FeatureCollection map(PlaceQuery query, PageQuery page) {
        return service.body(service.ask(() -> client.map(query, page)));
    }

    public Optional<PlaceView> place(String id) {
        return find(id, () -> client.place(id)).map(service::body);
    }

    public Optional<Page<MentionView>> mentionsOfPlace(String id, PageQuery page) {
        return find(id, () -> client.mentionsOfPlace(id, page)).map(service::body);
    }

    public Optional<Related> relatedToPlace(String id, LimitQuery limit) {
        return find(id, () -> client.relatedToPlace(id, limit)).map(service::body);
    }

    /** What cannot be an id names nothing; a neighbour might take it for another path. */
    <T> Optional<RestResponse<T>> find(String id, Callable<RestResponse<T>> read) {
        return isId(id) ? service.find(read).map(Entities::followed) : Optional.empty();
    }

    /** Nobody in particular is asked for where there is none. */
    private static boolean isId(String id) {
        return id == null || ID.matcher(id).matches();
    }

    /** A change of what has this id; empty when nothing has. */
    <T> Optional<RestResponse<T>> tell(String id, Callable<RestResponse<T>> change) {
        return isId(id) ? service.tellExisting(change).map(Entities::followed) : Optional.empty();
    }

    Neighbour service() {
        return service;
    }

    EntitiesClient client() {
        return client;
    }

    private static <T> RestResponse<T> followed(RestResponse<T> answer) {
        if (answer.getStatus() == MergedActor.STATUS) {
            throw MergedActor.at(answer.getHeaderString(HttpHeaders.LOCATION));
        }
        return answer;
    }

    public Page<TimelineEntry> timeline(TimelineSubject subject, TimelineQuery query, PageQuery page) {
        return service.body(service.ask(() -> client.timeline(subject, query, page)));
    }

    public ArchiveStats stats() {
        return service.body(service.ask(client::stats));
    }

    /** How many actors and places there are whose name begins so. */
    public NameStats names(String beginning) {
        return service.body(service.ask(() -> client.names(beginning)));
    }

    /** How many entries of the timeline begin when. */
    public Histogram histogram(TimelineSubject subject, TimelineQuery query, HistogramQuery unit) {
        return service.body(service.ask(() -> client.histogram(subject, query, unit)));
    }

    /** The timeline of one actor; empty when the actor is unknown. */
    public Optional<Page<TimelineEntry>> timelineOfActor(String id, TimelineQuery query, PageQuery page) {
        return find(id, () -> client.timeline(TimelineSubject.actor(id), query, page))
                .map(service::body)
                .filter(entries -> isProof(entries) || actor(id).isPresent());
    }

    /** The timeline of one place; empty when the place is unknown. */
    public Optional<Page<TimelineEntry>> timelineOfPlace(String id, TimelineQuery query, PageQuery page) {
        return find(id, () -> client.timeline(TimelineSubject.place(id), query, page))
                .map(service::body)
                .filter(entries -> isProof(entries) || place(id).isPresent());
    }

    /** Entries show that their subject is known. Without any, it may be unknown or have none: entities-service does not say. */
    private static boolean isProof(Page<TimelineEntry> entries) {
        return !entries.items().isEmpty();
    }

    /** Who is named beside whom; empty when the actor in question is unknown. */
    public Optional<NetworkView> network(NetworkQuery query, NetworkScopeQuery scope) {
        return find(scope.actor, () -> client.network(query, scope)).map(service::body);
    }

    /** The same as {@link #network}, as GraphML. */
    public Optional<String> drawing(NetworkQuery query, NetworkScopeQuery scope) {
        return find(scope.actor, () -> client.drawing(query, scope)).map(service::body);
    }

    /** The sentences behind an edge of the network; empty when one of the actors is unknown. */
    public Optional<Page<NetworkView.EdgeSentence>> sentences(
            String one, String other, NetworkQuery query, PageQuery page) {
        return isId(other)
                ? find(one, () -> client.sentences(one, other, query, page)).map(service::body)
                : Optional.empty();
    }

    /** Has articles annotated again. */
    public ReprocessingView reprocess(ReprocessingRequest filter) {
        return service.body(service.tell(() -> client.reprocess(filter)));
    }

    public Page<ReprocessingView> reprocessing(PageQuery page) {
        return service.body(service.ask(() -> client.reprocessing(page)));
    }

    public Optional<ReprocessingView> reprocessing(String id) {
        return find(id, () -> client.reprocessing(id)).map(service::body);
    }

    /** Lets a reprocessing end where it is; empty when it is unknown. */
    public Optional<ReprocessingView> cancelReprocessing(String id) {
        return service.tellExisting(() -> client.cancelReprocessing(id)).map(service::body);
    }

    /** What its readiness probe says now. */
    public String readiness() {
        return service.readiness();
    }
}
