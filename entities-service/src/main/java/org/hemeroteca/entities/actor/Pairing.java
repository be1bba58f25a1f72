package org.hemeroteca.entities.actor;

/**
 * Two names that the text itself says are one actor's: {@code Organización … (OSCE)}, {@code …, alias El Mencho}.
 *
 * @param shorter key of the acronym or nickname
 * @param fuller key of the name that it stands for
 */
record Pairing(String shorter, String fuller, Agreement agreement) {}
