package org.hemeroteca.gateway.entities;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is named beside whom. */
@Schema(
        description = "Actors that are named together: a graph without directions.",
        requiredProperties = {"by", "total", "nodes", "edges", "truncated", "pending"})
public record NetworkView(
        @Schema(
                description = "What connects two actors.",
                enumeration = {"sentence", "article"})
        String by,

        @Schema(description = "Sentences or articles that meet the conditions and name anybody.", minimum = "0")
        long total,

        @Schema(description = "The actors, most named first.")
        List<Node> nodes,

        @Schema(
                description =
                        "Who is named with whom, heaviest first; around an actor, its own edges before the others.")
        List<Edge> edges,

        @Schema(description = "Whether there are more edges, or more companions of the actor, than are shown.")
        boolean truncated,

        @Schema(
                description =
                        "Articles that have changed and are not counted yet as they are now, 1000 at most; 0 when the"
                                + " network is up to date, as it is a moment after each change.",
                minimum = "0",
                maximum = "1000")
        long pending) {
    /** The media type of the same network for programs that draw graphs. */
    public static final String GRAPHML = "application/graphml+xml";

    public NetworkView {
        Objects.requireNonNull(nodes, "nodes");
        Objects.requireNonNull(edges, "edges");
    }

    /** An actor of a network. */
    @Schema(
            name = "NetworkNode",
            description = "An actor of a network.",
            requiredProperties = {"id", "name", "type", "weight"})
    public record Node(
            @Schema(description = "The actor's id.") String id,

            @Schema(description = "Its canonical name in Spanish.", examples = "OTAN")
            String name,

            @Schema(ref = "ActorType") String type,

            @Schema(description = Geography.COUNTRY, pattern = Geography.COUNTRY_PATTERN)
            String countryCode,

            @Schema(description = "Sentences or articles that meet the conditions and name it.", minimum = "0")
            long weight) {}

    /** Two actors of a network that are named together. */
    @Schema(
            name = "NetworkEdge",
            description = "Two actors that are named together.",
            requiredProperties = {"source", "target", "weight", "npmi", "sentences"})
    public record Edge(
            @Schema(description = "The id of the one; an edge has no direction.")
            String source,

            @Schema(description = "The id of the other.") String target,

            @Schema(description = "Sentences or articles that name both.", minimum = "1")
            long weight,

            @Schema(
                    description =
                            "Normalised pointwise mutual information: 1 when neither is named without the other, 0"
                                    + " when they meet as often as chance has it, towards -1 when less.",
                    minimum = "-1",
                    maximum = "1")
            double npmi,

            @Schema(
                    description = "Up to two sentences that name both, newest first; `/network/edges` has all of them."
                            + " Empty when the two share articles alone.")
            List<EdgeSentence> sentences) {}

    /** A sentence behind an edge. */
    @Schema(
            description = "A sentence behind an edge, with its article.",
            requiredProperties = {"articleId", "sentence"})
    public record EdgeSentence(
            @Schema(description = "The article.", format = "uuid")
            String articleId,

            @Schema(description = "The article's title, where it has one.")
            String title,

            @Schema(description = "Who published the article, where known.")
            String source,

            @Schema(description = "The article's publication date, where known.", format = "date")
            String publishedOn,

            SentenceView sentence) {}
}
