package org.hemeroteca.gateway.entities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;

/** When it happens, as entities-service knows it. */
@ApplicationScoped
public class Timelines {
    private final Entities entities;
    private final EntitiesClient client;

    Timelines(Entities entities) {
        this.entities = entities;
        this.client = entities.client();
    }

    public Page<TimelineEntry> list(TimelineSubject subject, TimelineQuery query, PageQuery page) {
        return entities.ask(() -> client.timeline(subject, query, page));
    }

    /** How many entries begin when. */
    public Histogram histogram(TimelineSubject subject, TimelineQuery query, HistogramQuery unit) {
        return entities.ask(() -> client.histogram(subject, query, unit));
    }

    /** The timeline of one actor; empty when the actor is unknown. */
    public Optional<Page<TimelineEntry>> ofActor(String id, TimelineQuery query, PageQuery page) {
        return entities.read(id, () -> client.timeline(TimelineSubject.actor(id), query, page))
                .filter(entries -> isProof(entries)
                        || entities.relay(id, () -> client.actor(id, null))
                                        .await()
                                        .indefinitely()
                                != null);
    }

    /** The timeline of one place; empty when the place is unknown. */
    public Optional<Page<TimelineEntry>> ofPlace(String id, TimelineQuery query, PageQuery page) {
        return entities.read(id, () -> client.timeline(TimelineSubject.place(id), query, page))
                .filter(entries -> isProof(entries)
                        || entities.read(id, () -> client.place(id)).isPresent());
    }

    /** Entries show that their subject is known. Without any, it may be unknown or have none: entities-service does not say. */
    private static boolean isProof(Page<TimelineEntry> entries) {
        return !entries.items().isEmpty();
    }
}
