package org.hemeroteca.gateway.entities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hemeroteca.gateway.paging.LimitQuery;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;

/** Where it happens, as entities-service knows it. */
@ApplicationScoped
public class Places {
    private final Entities entities;
    private final EntitiesClient client;

    Places(Entities entities) {
        this.entities = entities;
        this.client = entities.client();
    }

    public Page<PlaceSummary> list(PlaceQuery query, PageQuery page) {
        return entities.ask(() -> client.places(query, page));
    }

    /** The same as {@link #list}, for a map. */
    public FeatureCollection map(PlaceQuery query, PageQuery page) {
        return entities.ask(() -> client.map(query, page));
    }

    public Optional<PlaceView> read(String id) {
        return entities.read(id, () -> client.place(id));
    }

    public Optional<Page<MentionView>> mentions(String id, PageQuery page) {
        return entities.read(id, () -> client.mentionsOfPlace(id, page));
    }

    public Optional<Related> related(String id, LimitQuery limit) {
        return entities.read(id, () -> client.relatedToPlace(id, limit));
    }
}
