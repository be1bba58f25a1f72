package org.hemeroteca.gateway.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.hemeroteca.gateway.entities.CorrectionView;
import org.hemeroteca.gateway.entities.Corrections;
import org.hemeroteca.gateway.paging.PublicUrl;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The answer to whoever has added a line to the ledger of corrections. */
@ApplicationScoped
class Made {
    static final String IF_MATCH =
            "The entity tag of the state that the correction is about, or `*` for any; without it the answer is 428.";

    private final Corrections corrections;
    private final PublicUrl publicUrl;

    Made(Corrections corrections, PublicUrl publicUrl) {
        this.corrections = corrections;
        this.publicUrl = publicUrl;
    }

    RestResponse<CorrectionView> answer(RestResponse<CorrectionView> made, UriInfo request) {
        var correction = corrections.body(made);
        return ResponseBuilder.create(made.getStatusInfo(), correction)
                .location(publicUrl.ofResource(request, "corrections", correction.id()))
                .header(HttpHeaders.ETAG, made.getHeaderString(HttpHeaders.ETAG))
                .build();
    }
}
