package org.hemeroteca.entities.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query, each with its named parameters; one whose value is absent is left out. */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds {@code condition}, which uses the parameter {@code name}, unless {@code value} is null. */
    public Conditions and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Adds a parameter that a condition added otherwise uses. */
    public Conditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** The conditions joined by AND. */
    public String text() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** A LIKE pattern (escape character {@code !}) of what begins with {@code prefix}; null for null. */
    public static String prefix(String prefix) {
        return prefix == null ? null : prefix.replaceAll("[!%_]", "!$0") + "%";
    }
}
