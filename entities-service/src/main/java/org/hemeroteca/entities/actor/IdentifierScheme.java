package org.hemeroteca.entities.actor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A catalogue in which an actor may have an identifier, and what its identifiers look like. */
public enum IdentifierScheme {
    /** Items of Wikidata. */
    WIKIDATA("Q[1-9][0-9]{0,15}", "Q7747", any -> true),
    /** Clusters of the Virtual International Authority File. */
    VIAF("[1-9][0-9]{0,21}", "113230702", any -> true),
    /** ISO 27729, without spaces; the last character checks the others (ISO 7064, MOD 11-2). */
    ISNI("[0-9]{15}[0-9X]", "0000000121032683", IdentifierScheme::isMod11),
    /** Identifiers of researchers, in groups of four; checked like an ISNI, of which they are a part. */
    ORCID("([0-9]{4}-){3}[0-9]{3}[0-9X]", "0000-0002-1825-0097", IdentifierScheme::isMod11),
    /** Legal entities, ISO 17442; the last two digits check the others (ISO 7064, MOD 97-10). */
    LEI("[0-9A-Z]{18}[0-9]{2}", "5493001KJTIIGC8Y1R12", IdentifierScheme::isMod97),
    /** Features of GeoNames: the country of a state. */
    GEONAMES("[1-9][0-9]{0,11}", "2510769", any -> true);

    private final Pattern pattern;
    private final String example;
    private final Predicate<String> checked;

    IdentifierScheme(String pattern, String example, Predicate<String> checked) {
        this.pattern = Pattern.compile(pattern);
        this.example = example;
        this.checked = checked;
    }

    /** The name that the API uses. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String example() {
        return example;
    }

    /** Whether {@code identifier} looks like one of the scheme, its check digits included. */
    public boolean fits(String identifier) {
        return pattern.matcher(identifier).matches() && checked.test(identifier);
    }

    private static boolean isMod11(String identifier) {
        String digits = identifier.replace("-", "");
        int last = digits.length() - 1;
        int total = digits.chars().limit(last).reduce(0, (sum, digit) -> (sum + digit - '0') * 2 % 11);
        int check = (12 - total) % 11;
        return digits.charAt(last) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    private static boolean isMod97(String identifier) {
        var digits = new StringBuilder();
        identifier.chars().forEach(sign -> digits.append(Character.getNumericValue(sign)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
