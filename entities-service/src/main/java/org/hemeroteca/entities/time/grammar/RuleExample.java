package org.hemeroteca.entities.time.grammar;

import java.util.Optional;

/**
 * An example beside a rule.
 *
 * @param text the text without the marks
 * @param span what is to be found in it, between square brackets in the rule file; empty when nothing is
 * @param publishedOn day on which the text was published; empty when that is unknown
 * @param value the value to be found
 */
public record RuleExample(String text, Optional<String> span, Optional<String> publishedOn, String value) {}
