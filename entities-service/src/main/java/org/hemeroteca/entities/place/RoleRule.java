package org.hemeroteca.entities.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One cue for or against a name acting, with its examples.
 *
 * @param weight positive when the name acts, negative when it is a place
 * @param standings the kinds of place to which the rule applies
 * @param left what must stand before the name; empty when it does not matter
 * @param right what must stand behind it
 * @param yes examples that it matches, the name in brackets
 * @param no examples that it must not match
 */
record RoleRule(
        String name,
        double weight,
        Set<Standing> standings,
        Optional<Pattern> left,
        Optional<Pattern> right,
        List<String> yes,
        List<String> no) {
    RoleRule {
        standings = Set.copyOf(standings);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    boolean matches(RoleContext context) {
        return standings.contains(context.standing())
                && left.map(pattern -> pattern.matcher(context.left()).find()).orElse(true)
                && right.map(pattern -> pattern.matcher(context.right()).find()).orElse(true);
    }
}
