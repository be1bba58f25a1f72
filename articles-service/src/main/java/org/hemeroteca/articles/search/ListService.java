package org.hemeroteca.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hemeroteca.articles.article.ArticleOrder;
import org.hemeroteca.articles.article.ArticleService;
import org.hemeroteca.articles.article.ArticleSummary;
import org.hemeroteca.articles.constraint.Encodable;
import org.hemeroteca.articles.paging.Page;
import org.hemeroteca.articles.problem.ParameterRefused;

/** Lists articles in one of the orders, or searches them. */
@ApplicationScoped
class ListService {
    private static final String RELEVANCE = "relevance";
    private static final int LONGEST_QUESTION = 1000;

    private final ArticleService articles;
    private final SearchService search;

    ListService(ArticleService articles, SearchService search) {
        this.articles = articles;
        this.search = search;
    }

    Page<ArticleHit> list(ListRequest request) {
        return request.isSearch() ? search(request) : all(request);
    }

    private Page<ArticleHit> all(ListRequest request) {
        Page<ArticleSummary> page =
                articles.list(request.filter(), ArticleOrder.read(request.sort()), request.after(), request.limit());
        return new Page<>(page.items().stream().map(ArticleHit::listed).toList(), page.next());
    }

    private Page<ArticleHit> search(ListRequest request) {
        SearchTerms terms = SearchTerms.read(checked(request.question()));
        Optional<RankPosition> after = request.after().map(RankPosition::read);
        return switch (Optional.ofNullable(request.sort()).orElse(RELEVANCE)) {
            case RELEVANCE -> search.rank(terms, request.filter(), after, request.limit());
            case "-storedAt" -> search.newest(terms, request.filter(), after, request.limit());
            default -> throw new ParameterRefused("sort", "must be relevance or -storedAt where 'q' is given");
        };
    }

    private static String checked(String question) {
        if (question.length() > LONGEST_QUESTION || !Encodable.Check.isEncodable(question)) {
            throw new ParameterRefused("q", "must have at most 1000 characters, without NUL or lone surrogates");
        }
        return question;
    }
}
