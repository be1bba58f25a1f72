package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.text.Span;

/** Joins what a nickname in quotes parts: {@code Miguel “Piojo” Herrera}, {@code José Manuel “Chepo” de la Torre}. */
final class Nicknames {
    private static final int REACH = 60;
    private static final Pattern NICKNAME =
            Pattern.compile(",?[ \u00A0][\"“«„'‘]\\p{Lu}[\\p{L}.’ -]{1,30}[\"”“»'’],?[ \u00A0]"
                    + "(?:(?:de|del|la|las|los|da|dos|van|von)[ \u00A0]){0,3}");

    private final String text;
    private final List<Candidate> found;

    private Nicknames(String text, List<Candidate> found) {
        this.text = text;
        this.found = found;
    }

    /** @param found in text order, without overlaps; the answer is so, too */
    static List<Candidate> join(String text, List<Candidate> found) {
        return new Nicknames(text, found).join();
    }

    private List<Candidate> join() {
        var joined = new ArrayList<Candidate>();
        for (int i = 0; i < found.size(); i++) {
            Candidate first = found.get(i);
            OptionalInt last = surname(i);
            if (last.isPresent()) {
                i = last.getAsInt();
                first = first.completed(
                        new Span(first.span().start(), found.get(i).span().end()), text);
            }
            joined.add(first);
        }
        return joined;
    }

    /** Which of the names goes on with the one at {@code index}: the next, or the one after it if the next is the nickname. */
    private OptionalInt surname(int index) {
        Candidate first = found.get(index);
        int end = first.span().end();
        Matcher nickname = NICKNAME.matcher(text).region(end, Math.min(text.length(), end + REACH));
        if (first.type() != Candidate.Type.PERSON || !nickname.lookingAt()) {
            return OptionalInt.empty();
        }
        for (int i = index + 1; i < Math.min(found.size(), index + 3); i++) {
            Candidate name = found.get(i);
            if (name.span().start() == nickname.end() && name.type() == Candidate.Type.PERSON) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
