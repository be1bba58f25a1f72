package org.hemeroteca.articles.article;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The answer to a request that stores one article: 201 with the address for what is new, 200 for what was there. */
record StoreAnswer(ArticleView view, boolean created) {

    RestResponse<ArticleView> toResponse() {
        return ResponseBuilder.create(created ? Status.CREATED : Status.OK, view)
                .header(HttpHeaders.LOCATION, "/articles/" + view.id())
                .tag(view.entityTag())
                .build();
    }
}
