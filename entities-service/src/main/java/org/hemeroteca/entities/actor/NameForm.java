package org.hemeroteca.entities.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All mentions of a text that have one name.
 *
 * @param mentions in text order
 * @param authorityId the entry of the authority files that the name alone points to
 */
record NameForm(ActorName name, List<NamedSpan> mentions, Optional<String> authorityId) {
    /** Fuller names first, then frequent ones; the key makes the order total. */
    static final Comparator<NameForm> FULLEST_FIRST = Comparator.comparingInt((NameForm form) -> -form.name.fullness())
            .thenComparingInt(form -> -form.mentions.size())
            .thenComparing(NameForm::key);

    NameForm {
        mentions = List.copyOf(mentions);
    }

    String key() {
        return name.key();
    }

    /** Where the name stands first. */
    int firstStart() {
        return mentions.get(0).span().start();
    }
}
