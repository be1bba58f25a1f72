package org.hemeroteca.entities.mention;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.entities.paging.Cursor;
import org.hemeroteca.entities.paging.Page;
import org.hemeroteca.entities.paging.PageParameters;
import org.hemeroteca.entities.pipeline.MentionView;

/** The mentions behind articles, actors and places. */
@ApplicationScoped
public class MentionService {
    private static final String LIST = "mentions";

    private final MentionRepository mentions;

    MentionService(MentionRepository mentions) {
        this.mentions = mentions;
    }

    /** All mentions of an article, in text order. */
    @Transactional
    public List<MentionView> ofArticle(UUID articleId) {
        return mentions.ofArticle(articleId).stream().map(StoredMention::toView).toList();
    }

    @Transactional
    Page<MentionInArticle> ofActor(String id, PageParameters page) {
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
