package org.hemeroteca.entities.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hemeroteca.entities.annotation.MentionType;

/** What people say of an actor in the place of what its texts show. Immutable. */
public record GivenTraits(@JsonValue Map<String, String> traits) {
    public static final GivenTraits NONE = new GivenTraits(Map.of());

    private static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String WIKIDATA = "wikidataId";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GivenTraits {
        traits = Map.copyOf(traits);
    }

    public GivenTraits withName(String name) {
        return with(NAME, name);
    }

    public GivenTraits withType(MentionType type) {
        return with(TYPE, type.name());
    }

    /** @param identifier null to say that it has none */
    public GivenTraits withIdentifier(IdentifierScheme scheme, String identifier) {
        return with(trait(scheme), identifier == null ? "" : identifier);
    }

    private static String trait(IdentifierScheme scheme) {
        return scheme == IdentifierScheme.WIKIDATA ? WIKIDATA : scheme.label();
    }

    private GivenTraits with(String trait, String value) {
        var more = new TreeMap<>(traits);
        more.put(trait, value);
        return new GivenTraits(more);
    }

    Optional<String> name() {
        return Optional.ofNullable(traits.get(NAME));
    }

    Optional<MentionType> type() {
        return Optional.ofNullable(traits.get(TYPE)).map(MentionType::valueOf);
    }

    /** The identifiers that people give, by scheme; without those of Wikidata, which texts give too. */
    Map<String, String> identifiers() {
        var given = new TreeMap<String, String>();
        for (var scheme : IdentifierScheme.values()) {
            String identifier = traits.getOrDefault(scheme.label(), "");
            if (!identifier.isEmpty()) {
                given.put(scheme.label(), identifier);
            }
        }
        return given;
    }

    /** @param found the identifier that the texts or the authority files give, or null */
    String wikidataId(String found) {
        String given = traits.getOrDefault(WIKIDATA, found);
        return given == null || given.isEmpty() ? null : given;
    }
}
