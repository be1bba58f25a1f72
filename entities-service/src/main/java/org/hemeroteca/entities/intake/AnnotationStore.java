package org.hemeroteca.entities.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.actor.ActorArchive;
import org.hemeroteca.entities.actor.LocalActors;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.Covering;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.correction.CorrectedText;
import org.hemeroteca.entities.correction.SaidMentions;
import org.hemeroteca.entities.mention.ArchiveCounts;
import org.hemeroteca.entities.mention.StoredMention;
import org.hemeroteca.entities.mention.StoredSentence;
import org.hemeroteca.entities.pipeline.Analysis;
import org.hemeroteca.entities.pipeline.AnalysisPresenter;
import org.hemeroteca.entities.pipeline.AnalysisView;
import org.hemeroteca.entities.pipeline.MentionView;
import org.hemeroteca.entities.pipeline.SentenceView;
import org.hemeroteca.entities.place.PlaceArchive;
import org.hibernate.Session;

/** Puts the annotation of an article in the place of the one before. Runs in the caller's transaction. */
@ApplicationScoped
class AnnotationStore {
    private final Session database;
    private final ArchiveCounts counts;
    private final ActorArchive actors;
    private final PlaceArchive places;
    private final Redating redating;
    private final CorrectedText corrected;
    private final StoringTime time;

    AnnotationStore(
            Session database,
            ArchiveCounts counts,
            ActorArchive actors,
            PlaceArchive places,
            Redating redating,
            CorrectedText corrected,
            StoringTime time) {
        this.corrected = corrected;
        this.database = database;
        this.counts = counts;
        this.actors = actors;
        this.places = places;
        this.redating = redating;
        this.time = time;
    }

    void replace(Article article, Analysis analysis) {
        // Asked for before the lock: the slow part of the work is done, and articles are stored one by one from here
        // on.
        AnalysisView view = AnalysisPresenter.view(analysis);
        counts.letCommitHurry();
        time.count(counts::lock);
        var said = corrected.in(article.id(), analysis.text());
        var whole = said.over(analysis);
        write(article, whole, whole == analysis ? view : AnalysisPresenter.view(whole), said);
    }

    private void write(Article article, Analysis analysis, AnalysisView view, SaidMentions said) {
        if (!isAnnotated(article.id())) {
            add(article, analysis, view, said);
            return;
        }
        var learnt = actors.learntFrom(article.id());
        var before = forget(article.id());
        add(article, analysis, view, said);
        // Only now: the actors that only this article shows are found again by what its former text showed of them.
        actors.forget(learnt);
        database.flush();
        counts.dropUnused(before);
    }

    private void add(Article article, Analysis analysis, AnalysisView view, SaidMentions said) {
        database.persist(new AnnotationRun(article, view, AnalysisPresenter.joins(analysis)));
        new Writer(article.id(), analysis, said).write(view.mentions());
        database.flush();
        counts.add(article.id());
    }

    private boolean isAnnotated(UUID articleId) {
        return database.createSelectionQuery("select 1 from AnnotationRun where articleId = :id", Integer.class)
                .setParameter("id", articleId)
                .uniqueResultOptional()
                .isPresent();
    }

    /**
     * Follows a change of what is known about an article: where that is its day of publication, the dates are resolved anew from
     * what is stored of them.
     *
     * @return false when that is not enough, and the article has to be annotated again
     */
    boolean redate(Article article, String pipeline) {
        var run = database.find(AnnotationRun.class, article.id());
        if (run == null || !run.isOf(article, pipeline) || !redating.redate(run, article)) {
            // What was read must not stand in the way of what takes its place.
            Optional.ofNullable(run).ifPresent(database::detach);
            return false;
        }
        run.follow(article);
        return true;
    }

    void remove(UUID articleId) {
        counts.lock();
        var learnt = actors.learntFrom(articleId);
        var before = forget(articleId);
        actors.forget(learnt);
        database.flush();
        counts.dropUnused(before);
    }

    /** @return what the article named */
    private Map<String, List<String>> forget(UUID articleId) {
        var named = counts.named(articleId);
        counts.subtract(articleId);
        database.createMutationQuery("delete from AnnotationRun where articleId = :id")
                .setParameter("id", articleId)
                .executeUpdate();
        return named;
    }

    /** Writes the mentions of one article with what they name and the sentences around them. */
    private final class Writer {
        private final UUID articleId;
        private final Analysis analysis;
        private final SaidMentions said;
        private final Covering<Sentence> sentences;
        private final Map<SentenceView, StoredSentence> written = new HashMap<>();

        Writer(UUID articleId, Analysis analysis, SaidMentions said) {
            this.articleId = articleId;
            this.said = said;
            this.analysis = analysis;
            this.sentences = new Covering<>(analysis.text().all(Sentence.class));
        }

        void write(List<MentionView> views) {
            var named = actors.resolve(
                    articleId,
                    analysis.text().text(),
                    said.open(analysis.mentions()),
                    said.actors(analysis.mentions()));
            var mentions = new ArrayList<StoredMention>();
            for (int i = 0; i < views.size(); i++) {
                Mention mention = analysis.mentions().get(i);
                var stored = new StoredMention(articleId, i, views.get(i)).in(sentence(mention, views.get(i)));
                if (mention instanceof ActorMention actor) {
                    Optional.ofNullable(named.get(LocalActors.Key.of(actor))).ifPresent(stored::naming);
                } else if (mention instanceof PlaceMention place) {
                    stored.naming(places.resolve(place.referent()));
                }
                said.of(mention).ifPresent(stored::correct);
                mentions.add(stored);
            }
            // One kind of rows at a time goes to the database in one batch.
            mentions.forEach(database::persist);
        }

        private StoredSentence sentence(Mention mention, MentionView view) {
            if (!(view.evidence().get("sentence") instanceof SentenceView where)) {
                return null;
            }
            return written.computeIfAbsent(where, at -> {
                String words = sentences
                        .at(mention.span())
                        .orElseThrow()
                        .span()
                        .in(analysis.text().text());
                var stored = new StoredSentence(articleId, view.in(), at.start(), at.end(), words);
                database.persist(stored);
                return stored;
            });
        }
    }
}
