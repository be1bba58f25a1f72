package org.hemeroteca.entities.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * The keys under which the archive files an actor and looks it up. Two actors that {@link ActorLinker} may link share a key of
 * the one's {@link #lookUp} and the other's {@link #file}. Sounds stand for spellings, so {@code Zelenski} and
 * {@code Zhelensky} have one key.
 */
public final class ActorKeys {
    private static final int BEGINNING = 3;
    private static final int FEWEST_INITIALS = 3;

    private ActorKeys() {}

    /** The keys under which an actor is filed. */
    public static SortedSet<String> file(LocalActor actor) {
        var keys = new TreeSet<>(lookUp(actor));
        if (actor.type() == MentionType.PERSON) {
            actor.forms().forEach(form -> addSurnames(keys, PersonName.of(form)));
        }
        return keys;
    }

    /** The keys by which the actors are fetched that {@code actor} may be. */
    public static SortedSet<String> lookUp(LocalActor actor) {
        var keys = new TreeSet<String>();
        actor.authorityId().ifPresent(id -> keys.add("id:" + id));
        for (String form : actor.forms()) {
            switch (actor.type()) {
                case PERSON -> addPerson(keys, PersonName.of(form), actor.isTelling());
                case ORGANIZATION -> addOrganization(keys, OrganizationName.of(form));
                default -> keys.add("state:" + TextNormalizer.key(form));
            }
        }
        return keys;
    }

    /** The key under which an actor counts as a company of others: coarse, so that it is the same in every text. */
    public static String companion(MentionType type, String name, Optional<String> authorityId) {
        if (type == MentionType.PERSON) {
            List<Word> words = PersonName.of(name).words();
            return "person:" + words.get(words.size() - 1).sound();
        }
        return authorityId.orElseGet(() -> type.name() + ":" + TextNormalizer.key(name));
    }

    private static void addPerson(Set<String> keys, PersonName name, boolean telling) {
        if (!name.isFull()) {
            if (!telling) {
                keys.add("surname:" + name.words().get(0).sound());
            }
            return;
        }
        String given = name.words().get(0).sound();
        for (Word surname : name.words().subList(1, name.words().size())) {
            keys.add("name:" + given + " " + surname.sound());
            keys.add("begin:" + given + " " + beginning(surname.sound()));
        }
    }

    private static String beginning(String sound) {
        return sound.substring(0, Math.min(BEGINNING, sound.length()));
    }

    private static void addSurnames(Set<String> keys, PersonName name) {
        int first = name.isFull() ? 1 : 0;
        name.words().subList(first, name.words().size()).forEach(word -> keys.add("surname:" + word.sound()));
    }

    private static void addOrganization(Set<String> keys, OrganizationName name) {
        if (name.acronym()) {
            keys.add("acronym:" + name.key());
            return;
        }
        List<String> sounds =
                name.parts().stream().map(part -> part.word().sound()).toList();
        keys.add("body:" + String.join(" ", sounds));
        if (sounds.size() > 1) {
            keys.add("begin:" + sounds.get(0) + " " + sounds.get(1));
        }
        if (sounds.size() >= FEWEST_INITIALS) {
            keys.add("acronym:" + name.initials());
            keys.add("acronym:" + name.allInitials());
        }
    }
}
