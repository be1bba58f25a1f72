package org.hemeroteca.entities.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemeroteca.entities.annotation.Candidate;

/** Takes for the person a given name that a tagger calls a body, where the text has the full name: {@code Omy}, {@code Omy Perdomo}. */
final class GivenNames {
    private static final int SHORTEST = 3;

    private final String text;
    private final Set<String> ofPersons;
    private final Set<String> ofBodies;

    private GivenNames(String text, List<Candidate> found) {
        this.text = text;
        this.ofPersons = firstWords(found, Candidate.Type.PERSON);
        this.ofBodies = firstWords(found, Candidate.Type.ORGANIZATION);
    }

    static List<Candidate> settle(String text, List<Candidate> found) {
        var names = new GivenNames(text, found);
        return found.stream().map(names::settle).toList();
    }

    /** How the names of more than one word begin. */
    private Set<String> firstWords(List<Candidate> found, Candidate.Type type) {
        return found.stream()
                .filter(candidate -> candidate.type() == type)
                .map(candidate -> candidate.span().in(text))
                .filter(name -> name.indexOf(' ') >= SHORTEST)
                .map(name -> name.substring(0, name.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    private Candidate settle(Candidate candidate) {
        String name = candidate.span().in(text);
        boolean given = candidate.type() == Candidate.Type.ORGANIZATION
                && ofPersons.contains(name)
                && !ofBodies.contains(name)
                && Word.letters(name) == Word.Letters.CAPITALISED;
        return given ? candidate.retyped(Candidate.Type.PERSON) : candidate;
    }
}
