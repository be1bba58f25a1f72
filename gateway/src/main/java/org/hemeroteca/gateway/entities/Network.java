package org.hemeroteca.gateway.entities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;

/** Who is named beside whom, as entities-service knows it. */
@ApplicationScoped
public class Network {
    private final Entities entities;
    private final EntitiesClient client;

    Network(Entities entities) {
        this.entities = entities;
        this.client = entities.client();
    }

    /** Empty when the actor in question is unknown. */
    public Optional<NetworkView> read(NetworkQuery query, NetworkScopeQuery scope) {
        return entities.read(scope.actor, () -> client.network(query, scope));
    }

    /** The same as {@link #read}, as GraphML. */
    public Optional<String> draw(NetworkQuery query, NetworkScopeQuery scope) {
        return entities.read(scope.actor, () -> client.drawing(query, scope));
    }

    /** The sentences behind an edge; empty when one of the actors is unknown. */
    public Optional<Page<NetworkView.EdgeSentence>> sentences(
            String one, String other, NetworkQuery query, PageQuery page) {
        return Entities.isId(other)
                ? entities.read(one, () -> client.sentences(one, other, query, page))
                : Optional.empty();
    }
}
