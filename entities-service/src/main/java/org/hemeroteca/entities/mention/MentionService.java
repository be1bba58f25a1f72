package org.hemeroteca.entities.mention;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hemeroteca.entities.actor.ActorService;
import org.hemeroteca.entities.paging.Cursor;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.pipeline.MentionView;

/** The mentions behind articles, actors and places. */
@ApplicationScoped
public class MentionService {
    private static final String LIST = "mentions";

    private final MentionRepository mentions;
    private final ActorService actors;

    MentionService(MentionRepository mentions, ActorService actors) {
        this.mentions = mentions;
        this.actors = actors;
    }

    /** The mentions of an article by their ordinal, in text order; those that a person has rejected left out. */
    @Transactional
    public SortedMap<Integer, MentionView> ofArticle(UUID articleId) {
        var standing = new TreeMap<Integer, MentionView>();
        mentions.ofArticle(articleId).stream()
                .filter(mention -> !mention.isRejected())
                .forEach(mention -> standing.put(mention.ordinal, MentionPresenter.view(mention)));
        return standing;
    }

    /** @throws HttpProblem 404 when there is no such mention */
    @Transactional
    public MentionInArticle read(UUID id) {
        return MentionInArticle.of(find(id));
    }

    /** @throws HttpProblem 404 when there is no such mention */
    public StoredMention find(UUID id) {
        return mentions.whole(id)
                .orElseThrow(() -> HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no mention with this id."));
    }

    /** The mentions of an article that stand as a correction by a person has them. */
    public List<StoredMention> corrected(UUID articleId, String correctionId) {
        return mentions.ofArticle(articleId).stream()
                .filter(mention -> mention.isCorrectedBy(correctionId))
                .toList();
    }

    @Transactional
    Page<MentionInArticle> ofActor(String id, PageParameters page) {
        actors.find(id);
        return list(MentionRepository.Named.ACTOR, id, page);
    }

    @Transactional
    Page<MentionInArticle> ofPlace(String id, PageParameters page) {
        return list(MentionRepository.Named.PLACE, id, page);
    }

    private Page<MentionInArticle> list(MentionRepository.Named named, String id, PageParameters page) {
        var after = page.after(LIST, 2);
        var rows = mentions.of(named, id, after, page.limit());
        if (rows.isEmpty() && after.isEmpty()) {
            throw HttpProblem.valueOf(Response.Status.NOT_FOUND, "No article mentions what has this id.");
        }
        return Page.of(rows, page.limit(), row -> Cursor.at(LIST, row.articleId, row.ordinal))
                .map(MentionInArticle::of);
    }
}
