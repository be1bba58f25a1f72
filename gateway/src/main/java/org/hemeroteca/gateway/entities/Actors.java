package org.hemeroteca.gateway.entities;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hemeroteca.gateway.paging.LimitQuery;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who acts, as entities-service knows it. */
@ApplicationScoped
public class Actors {
    private final Entities entities;
    private final EntitiesClient client;

    Actors(Entities entities) {
        this.entities = entities;
        this.client = entities.client();
    }

    public Page<ActorSummary> list(ActorQuery query, PageQuery page) {
        return entities.ask(() -> client.actors(query, page));
    }

    /**
     * The {@link ActorView}, unless the client {@code knows} this state of it (304); null when there is none. Nothing is added to it, so it
     * is passed on as it was written: to read it and write it again would be a quarter of all that the gateway does for it.
     */
    public Uni<RestResponse<byte[]>> read(String id, String known) {
        return entities.relay(id, () -> client.actor(id, known));
    }

    public Optional<Page<MentionView>> mentions(String id, PageQuery page) {
        return entities.read(id, () -> client.mentionsOfActor(id, page));
    }

    public Optional<Related> related(String id, LimitQuery limit) {
        return entities.read(id, () -> client.relatedToActor(id, limit));
    }
}
