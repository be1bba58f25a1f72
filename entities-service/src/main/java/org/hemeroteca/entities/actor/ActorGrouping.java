package org.hemeroteca.entities.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers the names of one type in one text into actors: fuller names first, then the shorter ones that can stand for them.
 * Names are compared only when they share a block, so the cost grows with the names and not with their pairs.
 */
final class ActorGrouping {
    /** Two readings closer than this are equally good. */
    private static final double TIE = 0.08;

    private static final double UNCERTAIN = 0.75;
    /** How the reason ends where the text has several actors of that name. */
    static final String SHARED = "-of-several";

    private final List<ActorGroup> groups = new ArrayList<>();
    private final Map<String, Set<ActorGroup>> groupsByBlock = new HashMap<>();
    private final Map<String, ActorGroup> groupByKey = new HashMap<>();
    private final Map<String, Pairing> pairings;

    private record Match(ActorGroup group, Agreement agreement) {}

    private ActorGrouping(Collection<Pairing> pairings) {
        this.pairings = pairings.stream()
                .collect(Collectors.toMap(Pairing::shorter, pairing -> pairing, (first, second) -> first));
    }

    /** The groups of {@code forms}; every mention of a form is in exactly one. */
    static List<ActorGroup> of(Collection<NameForm> forms, Collection<Pairing> pairings) {
        var grouping = new ActorGrouping(pairings);
        forms.stream().sorted(NameForm.FULLEST_FIRST).forEach(grouping::place);
        return grouping.merged();
    }

    private void place(NameForm form) {
        var announced = Optional.ofNullable(pairings.get(form.key()))
                .filter(pairing -> groupByKey.containsKey(pairing.fuller()));
        if (announced.isPresent()) {
            join(form, groupByKey.get(announced.get().fuller()), announced.get().agreement());
            return;
        }
        var best = best(form);
        if (best.isEmpty()) {
            open(form);
        } else if (best.size() == 1) {
            join(form, best.get(0).group, best.get(0).agreement);
        } else {
            spread(form, best);
        }
    }

    private void open(NameForm form) {
        var group = new ActorGroup(form);
        groups.add(group);
        groupByKey.put(form.key(), group);
        index(form, group);
    }

    private void join(NameForm form, ActorGroup group, Agreement agreement) {
        group.add(form, agreement);
        groupByKey.put(form.key(), group);
    }

    private void index(NameForm form, ActorGroup group) {
        form.name()
                .blocks()
                .forEach(block -> groupsByBlock
                        .computeIfAbsent(block, b -> new LinkedHashSet<>())
                        .add(group));
    }

    /** The groups that the form stands for best; several when it cannot be told, none when there is none. */
    private List<Match> best(NameForm form) {
        var matches = rarest(form.name().clues()).stream()
                .flatMap(block -> groupsWith(block).stream())
                .distinct()
                .flatMap(group -> match(form, group).stream())
                .toList();
        double top =
                matches.stream().mapToDouble(m -> m.agreement.score()).max().orElse(0);
        return matches.stream().filter(m -> m.agreement.score() > top - TIE).toList();
    }

    private Set<String> rarest(List<Set<String>> clues) {
        return clues.stream()
                .min(Comparator.comparingInt(clue -> clue.stream()
                        .mapToInt(block -> groupsWith(block).size())
                        .sum()))
                .orElse(Set.of());
    }

    private Set<ActorGroup> groupsWith(String block) {
        return groupsByBlock.getOrDefault(block, Set.of());
    }

    private Optional<Match> match(NameForm form, ActorGroup group) {
        if (areKnownApart(form, group)) {
            return Optional.empty();
        }
        return form.name().within(group.lead().name()).map(agreement -> new Match(group, agreement));
    }

    /** The authority files know both and say that they are two; a common surname alone says too little for that. */
    private static boolean areKnownApart(NameForm form, ActorGroup group) {
        boolean telling = !(form.name() instanceof PersonName person) || person.isFull() || !person.isCommon();
        return telling
                && form.authorityId().isPresent()
                && group.authorityId().isPresent()
                && !form.authorityId().equals(group.authorityId());
    }

    /**
     * Several actors can be meant: the authority's if it is among them, else each mention goes to the one that the text names
     * in full most often, and of equals to the one named last.
     */
    private void spread(NameForm form, List<Match> matches) {
        var known = matches.stream()
                .filter(m ->
                        form.authorityId().isPresent() && form.authorityId().equals(m.group.authorityId()))
                .findFirst();
        if (known.isPresent()) {
            join(form, known.get().group, known.get().agreement.times(UNCERTAIN));
        } else if (matches.stream().anyMatch(m -> m.agreement.reason().startsWith("given-name"))) {
            open(form);
        } else {
            form.mentions().forEach(mention -> addToNearest(mention, matches));
        }
    }

    private static void addToNearest(NamedSpan mention, List<Match> matches) {
        int start = mention.span().start();
        var nearest = matches.stream()
                .max(Comparator.comparingInt((Match m) -> m.group.fullMentions())
                        .thenComparingInt(m -> m.group.lastFullBefore(start))
                        .thenComparingInt(m -> -m.group.lead().firstStart()))
                .orElseThrow();
        var agreement = nearest.agreement.times(UNCERTAIN);
        nearest.group.add(mention, new Agreement(agreement.score(), agreement.reason() + SHARED));
    }

    /** Groups with one authority entry are one actor. */
    private List<ActorGroup> merged() {
        var byId = new LinkedHashMap<String, ActorGroup>();
        var merged = new ArrayList<ActorGroup>();
        for (var group : groups) {
            var first =
                    group.authorityId().map(id -> byId.putIfAbsent(id, group)).orElse(null);
            if (first == null) {
                merged.add(group);
            } else {
                first.absorb(group);
            }
        }
        return merged;
    }
}
