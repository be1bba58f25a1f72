package org.hemeroteca.entities.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hemeroteca.entities.annotation.MentionType;

/** The names of one actor in one text, while they are being gathered. */
final class ActorGroup {
    /** A part of a long name has to agree this well to be taken for the whole. */
    private static final double SURE = 0.85;

    private final NameForm lead;
    private final List<GroupedMention> mentions = new ArrayList<>();
    private Optional<String> authorityId;

    /** @param lead the fullest name, which the others are measured by */
    ActorGroup(NameForm lead) {
        this.lead = lead;
        this.authorityId = lead.authorityId();
        lead.mentions().forEach(mention -> mentions.add(new GroupedMention(mention, new Agreement(1, "own-name"))));
    }

    NameForm lead() {
        return lead;
    }

    Optional<String> authorityId() {
        return authorityId;
    }

    List<GroupedMention> mentions() {
        return mentions;
    }

    MentionType type() {
        return lead.mentions().get(0).type();
    }

    /** How often the text has each form. */
    Map<String, Integer> forms() {
        var counts = new TreeMap<String, Integer>();
        mentions.forEach(grouped -> counts.merge(grouped.mention().form(), 1, Integer::sum));
        return counts;
    }

    void add(NameForm form, Agreement agreement) {
        form.mentions().forEach(mention -> add(mention, agreement));
        if (authorityId.isEmpty() && identifies(form, agreement)) {
            authorityId = form.authorityId();
        }
    }

    /** The entry of a lone surname is not that of the unknown person whose full name the text gives. */
    private boolean identifies(NameForm form, Agreement agreement) {
        return form.name() instanceof PersonName person
                ? person.isFull() || !((PersonName) lead.name()).isFull()
                : agreement.score() >= SURE;
    }

    /** How often the text calls the actor by more than one word, or by its only name. */
    int fullMentions() {
        return (int) mentions.stream()
                .filter(grouped -> grouped.mention().name().fullness() > 1
                        || grouped.mention().name().key().equals(lead.key()))
                .count();
    }

    void add(NamedSpan mention, Agreement agreement) {
        mentions.add(new GroupedMention(mention, agreement));
    }

    void absorb(ActorGroup other) {
        mentions.addAll(other.mentions);
    }

    /** The last mention by full name before {@code offset}; -1 when there is none. */
    int lastFullBefore(int offset) {
        return lead.mentions().stream()
                .mapToInt(mention -> mention.span().start())
                .filter(start -> start < offset)
                .max()
                .orElse(-1);
    }
}
