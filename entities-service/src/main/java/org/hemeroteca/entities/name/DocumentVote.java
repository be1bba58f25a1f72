package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;

/**
 * Makes the names of one text agree: a name has the type that it has most often, a surname is a person where its full name is
 * one, and repeats of persons and organisations that the tagger missed are found.
 */
final class DocumentVote {
    static final String RULE = "document-vote";

    private static final int SHORTEST_SURNAME = 4;

    private final AnnotatedText text;
    private final Map<String, Tally> tallies = new HashMap<>();
    /** Last names of the persons with a first name, with the votes for the full names. */
    private final Map<String, Double> surnames = new HashMap<>();

    private DocumentVote(AnnotatedText text) {
        this.text = text;
    }

    /** What becomes of {@code found}; neither it nor the answer has overlaps. */
    static List<Candidate> settle(AnnotatedText text, List<Candidate> found) {
        var vote = new DocumentVote(text);
        found.forEach(vote::count);
        List<Candidate> settled = found.stream().map(vote::settle).toList();
        var all = new ArrayList<>(settled);
        all.addAll(NameRepeats.find(text, settled, vote.repeatable()));
        return all;
    }

    private void count(Candidate candidate) {
        String name = name(candidate);
        tallies.computeIfAbsent(name, key -> new Tally()).add(candidate);
        int gap = name.lastIndexOf(' ');
        if (candidate.type() == Candidate.Type.PERSON && gap > 0) {
            surnames.merge(name.substring(gap + 1), candidate.confidence(), Double::sum);
        }
    }

    private Candidate settle(Candidate candidate) {
        String name = name(candidate);
        Tally tally = tallies.get(name);
        Candidate.Type type = type(name, tally);
        if (type == candidate.type()) {
            return candidate;
        }
        return new Candidate(
                candidate.span(),
                type,
                candidate.confidence(),
                type == Candidate.Type.PLACE ? tally.acts() : candidate.acts(),
                Evidence.of(RULE, "instead", candidate.type().name()));
    }

    private boolean isSurname(String name, Tally tally) {
        double others = tally.votes(Candidate.Type.PLACE) + tally.votes(Candidate.Type.ORGANIZATION);
        double persons = surnames.getOrDefault(name, 0.0);
        return persons > 0 && others <= persons + tally.votes(Candidate.Type.PERSON);
    }

    /** The persons and organisations to be looked for once more, and the surnames of persons. */
    private Map<String, Candidate.Type> repeatable() {
        var repeatable = new HashMap<String, Candidate.Type>();
        tallies.forEach((name, tally) -> repeatable.put(name, type(name, tally)));
        repeatable.values().removeIf(type -> type == Candidate.Type.PLACE);
        surnames.keySet().stream()
                .filter(name -> name.length() >= SHORTEST_SURNAME && !tallies.containsKey(name))
                .forEach(name -> repeatable.put(name, Candidate.Type.PERSON));
        return repeatable;
    }

    private Candidate.Type type(String name, Tally tally) {
        return isSurname(name, tally) ? Candidate.Type.PERSON : tally.best();
    }

    private String name(Candidate candidate) {
        return candidate.span().in(text.text());
    }
}
