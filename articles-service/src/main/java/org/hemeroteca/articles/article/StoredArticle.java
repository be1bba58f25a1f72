package org.hemeroteca.articles.article;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What became of a submitted article. */
record StoredArticle(ArticleView view, Outcome outcome) {

    /** How an article came to be stored. */
    enum Outcome {
        /** Nothing of the kind was stored before. */
        NEW,
        /** The text was stored before, under another key. */
        DUPLICATE,
        /** The same text was stored before under the same key. */
        KNOWN
    }

    /** 201 with the address for what is new, 200 for what was there. */
    RestResponse<ArticleView> toResponse() {
        Status status = outcome == Outcome.KNOWN ? Status.OK : Status.CREATED;
        return ResponseBuilder.create(status, view)
                .header(HttpHeaders.LOCATION, "/articles/" + view.id())
                .tag(view.entityTag())
                .build();
    }
}
