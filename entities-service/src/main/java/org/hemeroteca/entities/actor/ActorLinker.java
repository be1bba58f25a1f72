package org.hemeroteca.entities.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * Decides which actor of the archive an actor of a text is. It compares two actors at a time and keeps nothing, so the decision
 * depends on the two alone. That the archive becomes the same in whatever order the texts come takes three things of the side
 * that stores:
 *
 * <ol>
 *   <li>of a text, the {@linkplain LocalActor#isTelling telling} actors are linked and filed first, and only they add to the
 *       profile of a {@link KnownActor};
 *   <li>actors named in {@link LinkDecision#alsoSame} are merged: a text with {@code OSCE} and the long name joins two;
 *   <li>actors that are not telling are decided again, in an order that does not depend on arrival, whenever a telling actor
 *       that is filed under one of their keys is made, merged, or shows a new form, office, country or companion.
 * </ol>
 *
 * <p>What remains open to order are namesakes of whom a text says nothing but the name.
 */
public final class ActorLinker {
    /** A link needs this much; below it a new actor is made. */
    static final double THRESHOLD = 0.7;
    /** What says less than the whole name links only when it fits one actor better than all others by this much. */
    static final double MARGIN = 0.1;

    private record Scored(KnownActor known, double score, List<String> reasons, boolean loneName, boolean saysAll) {}

    /**
     * @param candidates the actors that are filed under the keys of {@code actor}, in any order
     */
    public LinkDecision link(LocalActor actor, Collection<KnownActor> candidates) {
        return link(actor, candidates, Apart.NOBODY);
    }

    /**
     * The same, where people have said of some candidates that they are one or never are. Of those that are one, each is
     * compared by itself and none stands in another's way.
     */
    LinkDecision link(LocalActor actor, Collection<KnownActor> candidates, Apart apart) {
        var scored = candidates.stream()
                .flatMap(known -> score(actor, known).stream())
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.known.id()))
                .toList();
        if (scored.isEmpty()) {
            return LinkDecision.newActor(0, List.of("no-name-agrees"));
        }
        var best = preferred(scored, actor, apart);
        if (best.score < THRESHOLD) {
            return LinkDecision.newActor(best.score, best.reasons);
        }
        var rivals = scored.stream()
                .filter(other -> other.score >= THRESHOLD && !other.known.isOneWith(best.known))
                .toList();
        var same = rivals.stream()
                .filter(other -> areSame(best, other, apart))
                .map(other -> other.known.id())
                .toList();
        boolean doubtful = !best.saysAll
                && rivals.stream().anyMatch(other -> other.score > best.score - MARGIN && !areSame(best, other, apart));
        return doubtful
                ? LinkDecision.newActor(best.score, with("several-fit", best.reasons))
                : new LinkDecision(Optional.of(best.known.id()), best.score, best.reasons, same);
    }

    /** The best; of two that people keep apart, the one whose very name it is, though the other may fit as well. */
    private static Scored preferred(List<Scored> scored, LocalActor actor, Apart apart) {
        var best = scored.get(0);
        return scored.stream()
                .filter(other -> other.score >= THRESHOLD
                        && apart.are(best.known.survivorId(), other.known.survivorId())
                        && bearsName(other.known, actor)
                        && !bearsName(best.known, actor))
                .findFirst()
                .orElse(best);
    }

    private static boolean bearsName(KnownActor known, LocalActor actor) {
        var names = keys(known.profile());
        return keys(actor).stream().anyMatch(names::contains);
    }

    private static Set<String> keys(LocalActor actor) {
        return actor.forms().stream().map(TextNormalizer::key).collect(Collectors.toSet());
    }

    private static Optional<Scored> score(LocalActor actor, KnownActor known) {
        var profile = known.profile();
        if (actor.type() != profile.type()) {
            return Optional.empty();
        }
        if (actor.authorityId().isPresent() && profile.authorityId().isPresent()) {
            return actor.authorityId().equals(profile.authorityId())
                    ? Optional.of(new Scored(known, 1, List.of("same-authority-entry"), false, true))
                    : Optional.empty();
        }
        return NameEvidence.of(actor, profile).map(names -> weigh(names, ContextEvidence.of(actor, profile), known));
    }

    private static Scored weigh(Agreement names, ContextEvidence context, KnownActor known) {
        double score = Math.max(0, Math.min(1, names.score() + context.weight()));
        boolean loneName = names.reason().startsWith(NameEvidence.LONE);
        boolean saysAll = names.reason().equals("same-name");
        return new Scored(known, score, with(names.reason(), context.reasons()), loneName, saysAll);
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** Whether two that both fit are one: their names tell, and agree, and nothing keeps them apart. */
    private static boolean areSame(Scored best, Scored other, Apart apart) {
        var one = best.known.profile();
        var two = other.known.profile();
        boolean knownApart = one.authorityId().isPresent() && two.authorityId().isPresent()
                || apart.are(best.known.survivorId(), other.known.survivorId());
        boolean telling = !best.loneName && !other.loneName;
        return telling
                && !knownApart
                && namesAgree(one, two)
                && ContextEvidence.of(one, two).weight() >= 0;
    }

    /** Of organisations the text that joins them is enough: {@code OSCE} and the long name need not look alike. */
    private static boolean namesAgree(LocalActor one, LocalActor two) {
        return one.type() == MentionType.ORGANIZATION
                || NameEvidence.of(one, two)
                        .filter(names -> !names.reason().startsWith(NameEvidence.LONE))
                        .isPresent();
    }
}
