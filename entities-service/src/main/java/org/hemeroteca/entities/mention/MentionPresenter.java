package org.hemeroteca.entities.mention;

import org.hemeroteca.entities.pipeline.EntityView;
import org.hemeroteca.entities.pipeline.MentionView;

/** Shows a stored mention as the API does, under the actor that answers show. */
final class MentionPresenter {
    private MentionPresenter() {}

    static MentionView view(StoredMention mention) {
        var actor = mention.actor();
        return new MentionView(
                mention.start,
                mention.end,
                mention.text,
                mention.meaning.kind,
                actor == null ? mention.meaning.type : actor.type(),
                mention.zone,
                mention.inTitle ? MentionView.TITLE : null,
                mention.confidence,
                mention.evidence,
                mention.id.toString(),
                actor == null ? place(mention) : actor(mention),
                mention.meaning.office,
                mention.time == null ? null : mention.time.toView());
    }

    private static EntityView actor(StoredMention mention) {
        var actor = mention.actor();
        return new EntityView(
                actor.id(), actor.name(), actor.countryCode(), null, null, null, null, actor.wikidataId());
    }

    private static EntityView place(StoredMention mention) {
        var place = mention.meaning.place;
        return place == null
                ? null
                : new EntityView(
                        place.id(),
                        place.name(),
                        place.countryCode(),
                        place.latitude(),
                        place.longitude(),
                        place.placeType(),
                        place.geonamesId(),
                        place.wikidataId());
    }
}
