package org.hemeroteca.entities.actor;

import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.gazetteer.Demonyms;

/** Finds the titles under which a text names persons. Immutable. */
final class Offices {
    private final OfficeNouns nouns;
    private final Demonyms demonyms;

    Offices(OfficeNouns nouns, Demonyms demonyms) {
        this.nouns = nouns;
        this.demonyms = demonyms;
    }

    /** The finder for one text, which has its sentences, tokens and candidates. */
    OfficeFinder in(AnnotatedText text) {
        return new OfficeFinder(new TitleWords(text, nouns), new Affiliations(text, demonyms));
    }
}
