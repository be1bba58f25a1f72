package org.hemeroteca.entities.actor;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hemeroteca.entities.annotation.MentionType;

/** An actor as a test describes it. */
final class ActorProfile {
    private final MentionType type;
    private final String name;
    private final Optional<String> authorityId;
    private final SortedSet<String> forms = new TreeSet<>();
    private final SortedSet<String> offices = new TreeSet<>();
    private final SortedSet<String> countries = new TreeSet<>();
    private final SortedSet<String> company = new TreeSet<>();

    ActorProfile(MentionType type, String name, Optional<String> authorityId) {
        this.type = type;
        this.name = name;
        this.authorityId = authorityId;
    }

    ActorProfile form(String form) {
        forms.add(form);
        return this;
    }

    ActorProfile office(String office) {
        offices.add(office);
        return this;
    }

    ActorProfile country(String country) {
        countries.add(country);
        return this;
    }

    ActorProfile company(String... keys) {
        company.addAll(Set.of(keys));
        return this;
    }

    LocalActor build() {
        return new LocalActor(type, name, forms, offices, countries, authorityId, company);
    }
}
