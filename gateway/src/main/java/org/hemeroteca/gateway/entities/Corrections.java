package org.hemeroteca.gateway.entities;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What people say of actors and mentions, as the rest of the gateway sees it. */
@ApplicationScoped
public class Corrections {
    private final Entities entities;
    private final EntitiesClient client;

    Corrections(Entities entities) {
        this.entities = entities;
        this.client = entities.client();
    }

    /** The mention, unless the client {@code knows} this state of it (304); null when there is none. */
    public Uni<RestResponse<MentionView>> mention(String id, String known) {
        return entities.relay(id, () -> client.mention(id, known));
    }

    /** Adds to what people say of something; empty when there is none with this id. */
    public Optional<RestResponse<CorrectionView>> correct(
            Corrected kind, String id, String seen, NewCorrection correction) {
        return entities.tell(id, () -> client.correct(kind.path(), id, seen, correction));
    }

    /** What people have said of something; empty when there is none with this id. */
    public Optional<Page<CorrectionView>> history(Corrected kind, String id, PageQuery page) {
        return entities.read(id, () -> client.history(kind.path(), id, page));
    }

    public Page<CorrectionView> list(PageQuery page) {
        return entities.ask(() -> client.corrections(page));
    }

    /** The correction, unless the client {@code knows} this state of it (304); null when there is none. */
    public Uni<RestResponse<CorrectionView>> read(String id, String known) {
        return entities.relay(id, () -> client.correction(id, known));
    }

    /** Takes a correction back; empty when there is none. */
    public Optional<RestResponse<CorrectionView>> undo(String id, String seen, Authorship authorship) {
        return entities.tell(id, () -> client.undo(id, seen, authorship));
    }

    /** The body of an answer that is never empty. */
    public CorrectionView body(RestResponse<CorrectionView> answer) {
        return entities.body(answer);
    }
}
