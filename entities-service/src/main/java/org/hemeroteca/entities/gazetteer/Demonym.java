package org.hemeroteca.entities.gazetteer;

import java.util.Optional;

/**
 * One inflected form.
 *
 * @param gender {@code m} or {@code f}; empty where both share the form
 * @param number {@code s} or {@code p}
 * @param country ISO 3166-1 alpha-2
 */
public record Demonym(String form, Optional<String> gender, String number, String country) {}
