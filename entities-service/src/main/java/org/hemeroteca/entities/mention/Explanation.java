package org.hemeroteca.entities.mention;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.time.anchor.Dated;
import org.hemeroteca.entities.time.anchor.Publication;

/**
 * Why a stored mention is what the answer says it is: the details of the {@link Evidence} as words, and what was found out since, as
 * members of their own.
 */
record Explanation(Map<String, Object> members) {
    /** The same with one more member, or another in its place. */
    Explanation with(String name, Object why) {
        var more = new TreeMap<>(members);
        more.put(name, why);
        return new Explanation(more);
    }

    Explanation without(String name) {
        var rest = new TreeMap<>(members);
        rest.remove(name);
        return new Explanation(rest);
    }

    /** What a time expression rests on under another day of publication, in the place of what it rested on. */
    Explanation under(Publication publication, Dated dated) {
        var details = new TreeMap<String, String>();
        var others = new TreeMap<String, Object>();
        members.forEach((name, why) -> {
            if (why instanceof String words) {
                details.put(name, words);
            } else {
                others.put(name, why);
            }
        });
        others.putAll(dated.evidence(new Evidence("", details), Optional.of(publication))
                .details());
        return new Explanation(others);
    }
}
