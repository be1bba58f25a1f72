package org.hemeroteca.entities.network;

import static java.util.stream.Collectors.toMap;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemeroteca.entities.paging.Cursor;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;

/** Draws networks and shows what they rest on. */
@ApplicationScoped
public class NetworkService {
    private static final String SENTENCES = "edge-sentences";
    /** Companions of an actor that its network shows. */
    private static final int MOST_COMPANIONS = 100;
    /** Sentences that an edge shows; the others are paged. */
    private static final int FEW_SENTENCES = 2;

    private static final int MOST_PENDING = 1000;

    private final NetworkRepository network;
    private final EdgeSentences sentences;

    /** @param members whom the edges connect, and whoever is shown without any */
    private record Drawing(Set<Integer> members, List<Pair> edges, boolean truncated) {}

    NetworkService(NetworkRepository network, EdgeSentences sentences) {
        this.network = network;
        this.sentences = sentences;
    }

    /** @throws HttpProblem 404 when no article names the actor in question */
    @Transactional
    Network draw(NetworkFilter filter, NetworkScope scope) {
        // Asked first: an article that is counted while the edges are read still counts as one that waits.
        long pending = network.pending(MOST_PENDING);
        var drawing = scope.actor == null ? whole(filter, scope) : around(number(scope.actor), filter, scope);
        var named = named(drawing, filter);
        long total = named.remove(Named.ANYBODY).weight();
        named.values().removeIf(gone -> gone.id() == null);
        var edges = drawing.edges.stream()
                .filter(pair -> named.containsKey(pair.one()) && named.containsKey(pair.other()))
                .toList();
        var shown = sentences.some(edges, filter, FEW_SENTENCES);
        return new Network(
                filter.unit().label(),
                total,
                named.values().stream().map(NetworkService::node).toList(),
                edges.stream()
                        .map(pair -> edge(pair, named, total, shown.getOrDefault(pair, List.of())))
                        .toList(),
                drawing.truncated,
                pending);
    }

    /**
     * The sentences behind an edge, newest article first.
     *
     * @throws HttpProblem 404 when no article names one of the actors
     */
    @Transactional
    Page<Network.Sentence> sentences(String one, String other, NetworkFilter filter, PageParameters page) {
        var pair = pair(number(one), number(other));
        var rows = sentences.page(pair, filter, page.after(SENTENCES, 3), page.limit());
        return Page.of(
                        rows,
                        page.limit(),
                        row -> Cursor.at(SENTENCES, row.get("day"), row.get("article_id"), row.get("position")))
                .map(EdgeSentences::sentence);
    }

    private static Pair pair(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other), 0);
    }

    private int number(String actor) {
        return network.number(actor)
                .orElseThrow(() -> HttpProblem.valueOf(
                        Response.Status.NOT_FOUND, "No article names an actor with the id %s.".formatted(actor)));
    }

    private Drawing whole(NetworkFilter filter, NetworkScope scope) {
        var found = network.heaviest(filter, scope);
        var edges = first(found, scope.mostEdges());
        return new Drawing(ends(edges), edges, found.size() > edges.size());
    }

    private Drawing around(int actor, NetworkFilter filter, NetworkScope scope) {
        var companions = network.companions(actor, filter, scope, MOST_COMPANIONS);
        var members = new LinkedHashSet<>(first(companions, MOST_COMPANIONS));
        boolean more = companions.size() > members.size();
        members.add(actor);
        var found = network.among(members, actor, filter, scope);
        var edges = first(found, scope.mostEdges());
        var shown = ends(edges);
        shown.add(actor);
        return new Drawing(shown, edges, more || found.size() > edges.size());
    }

    private static Set<Integer> ends(List<Pair> edges) {
        var ends = new LinkedHashSet<Integer>();
        edges.forEach(edge -> {
            ends.add(edge.one());
            ends.add(edge.other());
        });
        return ends;
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private Map<Integer, Named> named(Drawing drawing, NetworkFilter filter) {
        var numbers = new LinkedHashSet<>(drawing.members);
        numbers.add(Named.ANYBODY);
        return network.alone(numbers, filter).stream()
                .collect(toMap(Named::number, found -> found, (first, second) -> first, LinkedHashMap::new));
    }

    private static Network.Node node(Named named) {
        return new Network.Node(named.id(), named.name(), named.type(), named.countryCode(), named.weight());
    }

    private static Network.Edge edge(
            Pair pair, Map<Integer, Named> named, long total, List<Network.Sentence> sentences) {
        var one = named.get(pair.one());
        var other = named.get(pair.other());
        double npmi = Association.npmi(pair.weight(), one.weight(), other.weight(), total);
        return new Network.Edge(one.id(), other.id(), pair.weight(), npmi, sentences);
    }
}
