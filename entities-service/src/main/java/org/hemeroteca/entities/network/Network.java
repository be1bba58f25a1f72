package org.hemeroteca.entities.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.entities.mention.SentenceEvidence;

/**
 * Who is named beside whom.
 *
 * @param by {@code sentence} or {@code article}
 * @param total sentences or articles, within the filter, that name anybody
 * @param nodes most named first
 * @param edges heaviest first; of an actor's network those of the actor itself before the others
 * @param truncated whether there are more edges, or more companions of the actor, than are shown
 * @param pending articles that have changed and are not counted yet as they are now, 1000 at most
 */
public record Network(String by, long total, List<Node> nodes, List<Edge> edges, boolean truncated, long pending) {

    /**
     * An actor of the network.
     *
     * @param weight sentences or articles, within the filter, that name it
     */
    public record Node(String id, String name, String type, String countryCode, long weight) {}

    /**
     * Two actors that are named together.
     *
     * @param source id of the one; edges have no direction
     * @param target id of the other
     * @param weight sentences or articles that name both
     * @param npmi normalised pointwise mutual information, -1 to 1; 0 is chance
     * @param sentences a few that name both, newest first
     */
    public record Edge(String source, String target, long weight, double npmi, List<Sentence> sentences) {}

    /** A sentence behind an edge, with the article in which it stands. */
    public record Sentence(
            UUID articleId, String title, String source, LocalDate publishedOn, SentenceEvidence sentence) {}
}
