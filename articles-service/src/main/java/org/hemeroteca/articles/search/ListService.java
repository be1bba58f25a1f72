package org.hemeroteca.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.articles.article.ArticleCount;
import org.hemeroteca.articles.article.ArticleOrder;
import org.hemeroteca.articles.article.ArticleService;
import org.hemeroteca.articles.article.ArticleSummary;
import org.hemeroteca.articles.article.CountedBy;
import org.hemeroteca.articles.constraint.Encodable;
import org.hemeroteca.articles.paging.OpaqueCursor;
import org.hemeroteca.articles.paging.Page;
import org.hemeroteca.articles.problem.ValueRefused;

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
        SearchCondition condition = condition(request);
        Optional<RankPosition> after = request.after().map(RankPosition::read);
        return switch (Optional.ofNullable(request.sort()).orElse(RELEVANCE)) {
            case RELEVANCE -> search.rank(condition, after, request.limit());
            case "-storedAt" -> search.newest(condition, after, request.limit());
            default -> throw ValueRefused.parameter("sort", "must be relevance or -storedAt where 'q' is given");
        };
    }

    /** Counts the articles that {@link #list} would list. */
    Page<ArticleCount> count(CountedBy by, ListRequest request) {
        Optional<String> after =
                request.after().map(cursor -> OpaqueCursor.read("cursor", cursor, parts -> String.join(":", parts)));
        int most = request.limit() + 1;
        List<ArticleCount> counts = request.isSearch()
                ? search.count(by, condition(request), after, most)
                : articles.count(by, request.filter(), after, most);
        return Page.of(counts, request.limit(), count -> OpaqueCursor.of(count.value()));
    }

    private static SearchCondition condition(ListRequest request) {
        return new SearchCondition(SearchTerms.read(checked(request.question())), request.filter());
    }

    private static String checked(String question) {
        if (question.length() > LONGEST_QUESTION || !Encodable.Check.isEncodable(question)) {
            throw ValueRefused.parameter("q", "must have at most 1000 characters, without NUL or lone surrogates");
        }
        return question;
    }
}
