package org.hemeroteca.entities.annotation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a mention is what the answer says it is.
 *
 * @param rule the rule, pass or model (with its version) that decided
 * @param details what it went by: the cue, the runner-up, the margin; keys in lower camel case
 */
public record Evidence(String rule, Map<String, String> details) {
    public Evidence {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    public static Evidence of(String rule) {
        return new Evidence(rule, Map.of());
    }

    public static Evidence of(String rule, String detail, String value) {
        return new Evidence(rule, Map.of(detail, value));
    }

    /** The same with one more detail. */
    public Evidence with(String detail, String value) {
        var more = new TreeMap<>(details);
        more.put(detail, value);
        return new Evidence(rule, more);
    }
}
