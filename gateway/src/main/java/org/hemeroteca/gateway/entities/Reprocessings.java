package org.hemeroteca.gateway.entities;

import io.quarkiverse.resteasy.problem.validation.Violation.In;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.hemeroteca.gateway.parameter.Period;
import org.hemeroteca.gateway.problem.Problems;

/** Has articles annotated again. */
@ApplicationScoped
public class Reprocessings {
    private static final Period PUBLICATION = new Period("publishedFrom", "publishedTo");

    private final Entities entities;
    private final EntitiesClient client;

    Reprocessings(Entities entities) {
        this.entities = entities;
        this.client = entities.client();
    }

    public ReprocessingView order(ReprocessingRequest filter) {
        Problems.refuse(PUBLICATION.check(In.body, filter.publishedFrom(), filter.publishedTo()).stream()
                .toList());
        return entities.order(() -> client.reprocess(filter));
    }

    public Page<ReprocessingView> list(PageQuery page) {
        return entities.ask(() -> client.reprocessing(page));
    }

    public Optional<ReprocessingView> read(String id) {
        return entities.read(id, () -> client.reprocessing(id));
    }

    /** Lets it end where it is; empty when it is unknown. */
    public Optional<ReprocessingView> cancel(String id) {
        return entities.change(id, () -> client.cancelReprocessing(id));
    }
}
