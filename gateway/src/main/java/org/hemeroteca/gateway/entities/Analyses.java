package org.hemeroteca.gateway.entities;

import jakarta.enterprise.context.ApplicationScoped;
import org.hemeroteca.gateway.neighbour.Neighbour;

/** Understands texts that are not stored. Has a patience of its own, for a long text takes long. */
@ApplicationScoped
public class Analyses {
    private final Neighbour service;
    private final EntitiesClient client;

    Analyses(EntitiesConfig entities, AnalysesConfig config) {
        service = new Neighbour(Entities.NAME + " (analyses)", entities.url(), config);
        client = service.client(EntitiesClient.class);
    }

    /** The three layers of a text. */
    public AnalysisView analyse(AnalysisRequest request, AnalysisQuery query) {
        return service.body(service.tell(() -> client.analyse(request, query)));
    }
}
