package org.hemeroteca.entities.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.Referent;

/**
 * Actors that do not exist, for archives of any size. Seven of ten are persons with two surnames, who share surnames as people
 * do; the others are bodies, and a few states that an authority knows. The same number of actors are always the same ones.
 */
final class InventedActors {
    private static final List<String> GIVEN = List.of(
            ("Ana Beatriz Carmen Diego Elena Fernando Gabriela Hugo Irene Javier Laura Manuel Natalia Oscar Patricia"
                            + " Ramón Sofía Tomás Úrsula Víctor Ximena Yolanda Álvaro Berta César Dolores Esteban Flora"
                            + " Gonzalo Inés Jorge Lucía Marcos Nuria Pablo Rocío Sergio Teresa Vicente Amparo")
                    .split(" "));
    private static final List<String> ONSETS = List.of("B C D F G L M N P R S T V Br Cr Tr Pl Gr".split(" "));
    private static final List<String> CORES = List.of(
            "arral ordán enestr ilvar onter amud erral ustam edrañ islam onzal azuel otero elgad impol".split(" "));
    private static final List<String> CODAS = List.of("es o ona iz arte uco".split(" "));
    private static final List<String> BODIES =
            List.of("Fundación Instituto Sindicato Consorcio Observatorio Editorial Cooperativa".split(" "));
    private static final List<String> OFFICES =
            List.of("alcalde", "ministra", "portavoz", "presidenta", "director general", "secretaria general");

    /**
     * @param shortName the name that a text uses after the first time
     * @param office null for what holds none
     */
    record Invented(MentionType type, Referent referent, String shortName, String office) {
        String name() {
            return referent.name();
        }

        /** The same person in a text that gives the surname alone. */
        Invented bySurname() {
            return new Invented(type, Referent.named(shortName), shortName, null);
        }
    }

    private final Random random = new Random(20260101);
    private final List<String> surnames;
    private final Set<String> names = new LinkedHashSet<>();

    private InventedActors() {
        surnames = ONSETS.stream()
                .flatMap(onset -> CORES.stream().map(core -> onset + core))
                .flatMap(stem -> CODAS.stream().map(coda -> stem + coda))
                .toList();
    }

    /** The first {@code count} actors. */
    static List<Invented> some(int count) {
        var inventing = new InventedActors();
        var actors = new ArrayList<Invented>(count);
        while (actors.size() < count) {
            actors.add(inventing.actor(actors.size()));
        }
        return actors;
    }

    private Invented actor(int number) {
        int kind = number % 10;
        if (kind < 7) {
            return person();
        }
        return number < 2000 && kind == 9 ? state(number) : body(kind == 8);
    }

    private Invented person() {
        String first = surname();
        String name = unused(() -> pick(GIVEN) + " " + first + " " + surname());
        return new Invented(MentionType.PERSON, Referent.named(name), first, pick(OFFICES));
    }

    private Invented body(boolean ofTwo) {
        String name = unused(() -> pick(BODIES) + " " + surname() + (ofTwo ? " y " + surname() : ""));
        return new Invented(MentionType.ORGANIZATION, Referent.named(name), name, null);
    }

    private Invented state(int number) {
        String name = unused(() -> "República de " + surname());
        var known = new Referent(
                Optional.of("state:invented-" + number),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Invented(MentionType.STATE, known, name, null);
    }

    private String unused(Supplier<String> names) {
        String name = names.get();
        while (!this.names.add(name)) {
            name = names.get();
        }
        return name;
    }

    /** Some surnames are common, most are rare. */
    private String surname() {
        double skewed = Math.pow(random.nextDouble(), 1.7);
        return surnames.get((int) (skewed * surnames.size()));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
