package org.hemeroteca.entities.actor;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Office;
import org.hemeroteca.entities.text.Span;

/** Finds the titles of the persons of one text, before their names and behind them. */
final class OfficeFinder {
    private static final int FARTHEST_NOUN = 20;

    private final TitleWords words;
    private final TitlePhrase phrase;
    private final Affiliations affiliations;

    OfficeFinder(TitleWords words, Affiliations affiliations) {
        this.words = words;
        this.phrase = new TitlePhrase(words);
        this.affiliations = affiliations;
    }

    /** The span of a name without the title that the tagger took in with it: {@code Presidente Trump}. */
    Span withoutTitle(Candidate name) {
        if (name.type() != Candidate.Type.PERSON) {
            return name.span();
        }
        int first = words.indexAt(name.span().start());
        int behind = words.indexAt(name.span().end());
        int at = first;
        while (at < behind - 1 && words.isTitle(at)) {
            at++;
        }
        return at == first
                ? name.span()
                : new Span(words.span(at).start(), name.span().end());
    }

    /** The title under which the text names this person here. */
    Optional<OfficeFound> officeOf(Candidate person) {
        int first = words.indexAt(withoutTitle(person).start());
        return before(first).or(() -> behind(words.indexAt(person.span().end())));
    }

    /** The noun of office that stands right before the name. */
    Optional<String> titleBefore(Candidate person) {
        int noun = words.indexAt(withoutTitle(person).start()) - 1;
        return noun >= 0 && words.isTitle(noun) ? Optional.of(words.word(noun)) : Optional.empty();
    }

    private Optional<OfficeFound> before(int name) {
        boolean comma = words.is(name - 1, ",");
        int last = comma ? name - 2 : name - 1;
        if (last < 0 || !words.isWord(last) && !words.is(last, ")")) {
            return Optional.empty();
        }
        int floor = Math.max(words.sentenceStart(name), last - FARTHEST_NOUN);
        var nouns = IntStream.rangeClosed(floor, last)
                .filter(at -> opensTitle(at, floor) && phrase.end(at, last + 1) == last + 1);
        var noun = comma ? nouns.findFirst() : nouns.max();
        return noun.stream()
                .filter(at -> !belongsToSomebodyElse(at, comma))
                .mapToObj(at -> found(withParts(at, floor), last, "premodifier"))
                .findFirst();
    }

    private boolean opensTitle(int at, int floor) {
        var kind = words.noun(at);
        if (kind.isEmpty()) {
            return false;
        }
        boolean article = at == floor || words.isDeterminer(at - 1) || isPartOrNoun(at - 1);
        boolean free = kind.get() != OfficeNouns.Kind.STRICT;
        return article || free && !words.isContent(at - 1);
    }

    private boolean isPartOrNoun(int at) {
        return words.isWord(at)
                && (words.nouns().belongsToTitle(words.word(at), words.word(at + 1))
                        || words.nouns().precedesTitle(words.word(at))
                        || words.noun(at)
                                .filter(kind -> kind != OfficeNouns.Kind.STRICT)
                                .isPresent());
    }

    /** A title without article behind a comma goes with the name before; a relative's name is not the officer's. */
    private boolean belongsToSomebodyElse(int noun, boolean comma) {
        int article = words.isDeterminer(noun - 1) ? noun - 1 : noun;
        boolean apposed = words.is(noun - 1, ",") && words.endsPerson(noun - 2);
        boolean relative = words.isWord(article - 1) && words.nouns().isRelative(words.word(article - 1))
                || words.is(article - 1, "de") && words.nouns().isRelative(words.word(article - 2));
        return comma && (apposed || relative);
    }

    /** The title begins with what belongs to it before its noun: {@code ex}, {@code primer}, another noun. */
    private int withParts(int noun, int floor) {
        int at = noun;
        while (at > floor
                && (words.nouns().belongsToTitle(words.word(at - 1), words.word(at))
                        || words.noun(at - 1).isPresent())) {
            at--;
        }
        return at;
    }

    private Optional<OfficeFound> behind(int at) {
        if (!words.is(at, ",") && !words.is(at, "(")) {
            return Optional.empty();
        }
        int limit = words.sentenceEnd(at);
        int opening = behindAge(at + 1);
        int start = words.isDeterminer(opening) ? opening + 1 : opening;
        int noun = start;
        while (noun < limit && !words.noun(noun).isPresent() && isPartOrNoun(noun)) {
            noun++;
        }
        if (noun >= limit || words.noun(noun).isEmpty()) {
            return Optional.empty();
        }
        int end = phrase.end(noun, limit);
        return belongsToNextName(start > opening, end)
                ? Optional.empty()
                : Optional.of(found(withParts(noun, start), end - 1, "apposition"));
    }

    /** {@code …, de 52 años, alcalde de …} */
    private int behindAge(int at) {
        boolean age = words.is(at, "de") && words.is(at + 2, "años") && words.is(at + 3, ",");
        return age ? at + 4 : at;
    }

    private boolean belongsToNextName(boolean article, int end) {
        return words.personAt(end).isPresent()
                || article && words.is(end, ",") && words.personAt(end + 1).isPresent();
    }

    private OfficeFound found(int first, int last, String pattern) {
        var span = words.span(first, last);
        var details = new TreeMap<>(affiliations.of(span));
        details.put("officePattern", pattern);
        return new OfficeFound(new Office(span, affiliations.words(span)), details);
    }
}
