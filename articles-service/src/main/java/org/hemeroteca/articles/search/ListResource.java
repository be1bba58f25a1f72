package org.hemeroteca.articles.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hemeroteca.articles.article.ArticleFilterQuery;
import org.hemeroteca.articles.paging.Page;
import org.hemeroteca.articles.paging.PageQuery;

/** Lists of articles over HTTP: all, some, or those with certain words. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ListResource {
    private final ListService lists;
    private final SearchService search;

    ListResource(ListService lists, SearchService search) {
        this.lists = lists;
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "List or search the articles",
            description =
                    "With `q` the articles that have all its words in any of their forms, accents or not; a phrase in"
                            + " quotation marks; the beginning of a word with `*` behind it. The newest 2,000 hits are ranked, then the"
                            + " next 2,000.")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<ArticleHit> list(
            @QueryParam("q") @Parameter(description = "Words, phrases, beginnings of words") String question,
            @QueryParam("sort")
                    @Parameter(
                            description = "-storedAt (default), storedAt, -publishedOn, publishedOn; with `q` relevance"
                                    + " (default) or -storedAt")
                    String sort,
            @BeanParam ArticleFilterQuery filter,
            @BeanParam PageQuery page) {
        return lists.list(new ListRequest(question, sort, filter.read(), page.cursor(), page.limit()));
    }

    @GET
    @Path("/index")
    @Operation(operationId = "readIndexState", summary = "Tell how far the search index is")
    @APIResponse(responseCode = "200", description = "How far it is")
    public IndexState index() {
        return search.state();
    }
}
