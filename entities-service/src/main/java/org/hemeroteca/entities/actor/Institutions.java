package org.hemeroteca.entities.actor;

import java.util.Set;

/** Tells names that bodies of many countries share, {@code Ministerio de Salud}, from names of their own, {@code Odebrecht}. */
final class Institutions {
    private static final Set<String> HEADS = WordList.read("institutions.txt");
    private static final Set<String> COMMON_SURNAMES = WordList.read("common-surnames.txt");

    private Institutions() {}

    /** Whether many countries have a body of this name. */
    static boolean isShared(OrganizationName name) {
        return HEADS.contains(name.parts().get(0).word().text());
    }

    /** Whether a surname is too common to tell who is meant. */
    static boolean isCommon(Word surname) {
        return COMMON_SURNAMES.contains(surname.text());
    }
}
