package org.hemeroteca.entities.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.hemeroteca.entities.precondition.Preconditions;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The answer to whoever has added a line to the ledger. */
@ApplicationScoped
class Made {
    private final Preconditions preconditions;

    Made(Preconditions preconditions) {
        this.preconditions = preconditions;
    }

    /** 201 with the address of the line, and its entity tag, by which it can be undone. */
    RestResponse<CorrectionView> answer(CorrectionView correction) {
        return ResponseBuilder.<CorrectionView>created(URI.create("/corrections/" + correction.id()))
                .entity(correction)
                .header(HttpHeaders.ETAG, preconditions.tag(correction))
                .build();
    }
}
