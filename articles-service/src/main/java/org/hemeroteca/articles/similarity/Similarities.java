package org.hemeroteca.articles.similarity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hemeroteca.articles.article.ArticleService;
import org.hemeroteca.articles.article.ArticleView;
import org.hemeroteca.articles.similarity.SimilarityRepository.Pair;
import org.hemeroteca.articles.similarity.SimilarityRepository.Scored;
import org.hemeroteca.articles.similarity.SimilarityRepository.Sketched;

/** Finds reprints: articles of which the text is for the most part the one of another. */
@ApplicationScoped
public class Similarities {
    /** Less is a quotation or a common subject, no reprint. */
    private static final double LEAST = 0.5;

    private final SimilarityRepository similarities;
    private final ArticleService articles;

    Similarities(SimilarityRepository similarities, ArticleService articles) {
        this.similarities = similarities;
        this.articles = articles;
    }

    /**
     * Looks for what articles that are new or have changed are similar to.
     *
     * @param changed ids of articles, there or not
     * @param present those of them that are there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void update(Collection<UUID> changed, List<ArticleView> present) {
        similarities.remove(changed);
        Map<UUID, Shingles> shingles =
                present.stream().collect(Collectors.toMap(ArticleView::id, article -> Shingles.of(article.text())));
        List<Sketched> sketched = shingles.entrySet().stream()
                .map(article -> new Sketched(article.getKey(), Sketch.of(article.getValue())))
                .filter(article -> !article.sketch().bands().isEmpty())
                .toList();
        similarities.put(sketched);
        similarities.add(similar(similarities.candidates(sketched), shingles));
    }

    private List<Scored> similar(List<Pair> pairs, Map<UUID, Shingles> known) {
        Set<UUID> others = pairs.stream().map(Pair::candidate).collect(Collectors.toSet());
        others.removeAll(known.keySet());
        Map<UUID, Shingles> shingles = new HashMap<>(known);
        articles.readAll(others).forEach(article -> shingles.put(article.id(), Shingles.of(article.text())));
        return pairs.stream()
                .filter(pair -> shingles.containsKey(pair.candidate()))
                .map(pair -> new Scored(pair, shingles.get(pair.article()).similarity(shingles.get(pair.candidate()))))
                .filter(scored -> scored.score() > LEAST)
                .toList();
    }

    /** The articles that are similar to one, the most similar first. */
    @Transactional
    List<Likeness> of(UUID article, int limit) {
        articles.check(article);
        return similarities.likenesses(article, limit);
    }
}
