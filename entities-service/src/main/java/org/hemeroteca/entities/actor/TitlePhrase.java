package org.hemeroteca.entities.actor;

/** Follows the words of a title from its noun on: {@code embajadora de Estados Unidos ante la OTAN}. */
final class TitlePhrase {
    private static final int LONGEST = 22;

    private final TitleWords words;

    TitlePhrase(TitleWords words) {
        this.words = words;
    }

    /** The token behind the last one of the title whose noun is at {@code noun}; never behind {@code limit}. */
    int end(int noun, int limit) {
        boolean loose =
                words.noun(noun).filter(kind -> kind == OfficeNouns.Kind.LOOSE).isPresent();
        int end = noun + 1;
        int at = end;
        int last = Math.min(limit, noun + LONGEST);
        while (at < last) {
            int next = step(at, last, loose);
            if (next < 0) {
                break;
            }
            at = next;
            end = next;
        }
        return end;
    }

    /** The token behind the next part of the title, at {@code at}; -1 when the title ends before it. */
    private int step(int at, int last, boolean loose) {
        if (words.isContent(at)) {
            return words.personAt(at).isPresent() ? -1 : at + 1;
        }
        if (words.is(at, "(") && words.is(at + 2, ")") && at + 2 < last) {
            return at + 3;
        }
        if (words.isPreposition(at, loose)) {
            return complement(at + 1, last);
        }
        boolean joined = words.isAnd(at) || words.is(at, "-");
        boolean goesOn = joined && at + 1 < last && words.isContent(at + 1);
        return goesOn && words.personAt(at + 1).isEmpty() ? at + 2 : -1;
    }

    /** A preposition may lead over an article to a noun or to a name, a person's included. */
    private int complement(int at, int last) {
        int noun = at < last && words.isArticle(at) ? at + 1 : at;
        if (noun >= last || !words.isContent(noun)) {
            return -1;
        }
        var person = words.personAt(noun);
        return person.isPresent()
                ? Math.min(last, words.indexAt(person.get().span().end()))
                : noun + 1;
    }
}
