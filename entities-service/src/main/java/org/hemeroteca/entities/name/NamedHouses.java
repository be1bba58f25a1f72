package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.text.Span;

/** Joins the house and whom it is named after, where a tagger leaves them apart: {@code Hospital General} and {@code Manuel Gea}. */
final class NamedHouses {
    private static final Pattern HOUSE = Pattern.compile(
            "(?U)(?i:hospital|cl[íi]nica|sanatorio|instituto|colegio|escuela|liceo"
                    + "|universidad|facultad|fundaci[óo]n|biblioteca|teatro|museo|auditorio|centro|complejo|polideportivo)\\b.*");
    private static final Pattern GAP =
            Pattern.compile("[ \u00A0](?:Dr\\.?|Dra\\.?|Doctora?|General|Gral\\.|Profesora?|Padre)?[ \u00A0]?");

    private NamedHouses() {}

    /** @param found in text order, without overlaps; the answer is so, too */
    static List<Candidate> join(String text, List<Candidate> found) {
        var joined = new ArrayList<Candidate>();
        for (Candidate candidate : found) {
            int last = joined.size() - 1;
            if (last >= 0 && areOne(text, joined.get(last), candidate)) {
                Candidate house = joined.get(last);
                joined.set(
                        last,
                        house.completed(
                                new Span(house.span().start(), candidate.span().end()), text));
            } else {
                joined.add(candidate);
            }
        }
        return joined;
    }

    private static boolean areOne(String text, Candidate house, Candidate person) {
        return house.type() == Candidate.Type.ORGANIZATION
                && person.type() == Candidate.Type.PERSON
                && house.span().end() < person.span().start()
                && HOUSE.matcher(house.span().in(text)).matches()
                && GAP.matcher(text)
                        .region(house.span().end(), person.span().start())
                        .matches();
    }
}
