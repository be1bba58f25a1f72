package org.hemeroteca.entities.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the places where a text gives an actor two names side by side. */
final class Pairings {
    private static final Agreement EXPANDED = new Agreement(0.98, "acronym-in-brackets");
    private static final Agreement NEARLY_EXPANDED = new Agreement(0.85, "loose-acronym-in-brackets");
    private static final Agreement ANNOUNCED = new Agreement(0.95, "announced-acronym");
    private static final Agreement ALIAS = new Agreement(0.95, "alias");
    private static final Pattern BRACKET = Pattern.compile("\\s?[(\\[]\\s?|\\s?[,–—-]\\s|\\s");
    private static final Pattern OPENING = Pattern.compile("\\s?[(\\[]\\s?");
    private static final Pattern ACRONYM_ANNOUNCEMENT = Pattern.compile(
            "^\\W{0,3}(?:por|según|de acuerdo con) sus? siglas?|^,? (?:en|por) sus siglas|^,? en inglés");
    private static final Pattern ALIAS_LINK = Pattern.compile(
            "[\\s,]*\\(?(?:alias|\\(a\\)|(?:mejor |también |más )?conocid[oa] (?:simplemente )?(?:como|por)|apodad[oa])(?: el| la)?[\\s\"'“‘«]*(?:El |La )?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LINK = 40;
    private static final int LOOK_AHEAD = 40;

    private final String text;

    Pairings(String text) {
        this.text = text;
    }

    /** The pairings of names that follow one another in {@code names}, which are of one type and in text order. */
    List<Pairing> among(List<NamedSpan> names) {
        var pairings = new ArrayList<Pairing>();
        for (int i = 1; i < names.size(); i++) {
            pairing(names.get(i - 1), names.get(i)).ifPresent(pairings::add);
        }
        return pairings;
    }

    private Optional<Pairing> pairing(NamedSpan first, NamedSpan second) {
        int gap = second.span().start() - first.span().end();
        if (gap < 1 || gap > LONGEST_LINK) {
            return Optional.empty();
        }
        String between = text.substring(first.span().end(), second.span().start());
        if (first.name() instanceof PersonName) {
            return ALIAS_LINK.matcher(between).matches() ? pair(second, first, Optional.of(ALIAS)) : Optional.empty();
        }
        if (!BRACKET.matcher(between).matches()) {
            return Optional.empty();
        }
        boolean bracket = OPENING.matcher(between).matches();
        return pair(second, first, expansion(second, first, bracket))
                .or(() -> pair(first, second, expansion(first, second, bracket)));
    }

    private static Optional<Pairing> pair(NamedSpan shorter, NamedSpan fuller, Optional<Agreement> agreement) {
        return agreement.map(
                found -> new Pairing(shorter.name().key(), fuller.name().key(), found));
    }

    private Optional<Agreement> expansion(NamedSpan acronym, NamedSpan name, boolean bracket) {
        var words = ((OrganizationName) name.name()).allWords();
        boolean written = Acronyms.isAcronym(acronym.form());
        boolean mayBe = written || bracket && words.size() > 1 && Acronyms.mayBeAcronym(acronym.form());
        if (!mayBe || ((OrganizationName) name.name()).acronym()) {
            return Optional.empty();
        }
        String letters = Acronyms.lettersAlone(acronym.form());
        if (words.size() > 1 && Acronyms.spells(letters, words)) {
            return Optional.of(EXPANDED);
        }
        if (bracket && isAnnounced(acronym)) {
            return Optional.of(ANNOUNCED);
        }
        return bracket && letters.length() > 1 && Acronyms.nearlySpells(letters, words)
                ? Optional.of(NEARLY_EXPANDED)
                : Optional.empty();
    }

    private boolean isAnnounced(NamedSpan acronym) {
        int end = acronym.span().end();
        String after = text.substring(end, Math.min(text.length(), end + LOOK_AHEAD));
        return ACRONYM_ANNOUNCEMENT.matcher(after).find();
    }
}
