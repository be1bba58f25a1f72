package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemeroteca.entities.annotation.MentionType;
import org.junit.jupiter.api.Test;

/** What people have said of actors binds the linking of texts. */
class SaidActorsTest {
    private static final ActorLinker LINKER = new ActorLinker();
    private static final Apart ALL_APART = (one, other) -> !one.equals(other);

    @Test
    void link_textThatJoinsTwoNeverTheSame_doesNotMakeThemOne() {
        var both = body("Comunidad Andina de Naciones").form("CANA").build();
        var known = List.of(
                new KnownActor("a", body("CANA").build()),
                new KnownActor("b", body("Comunidad Andina de Naciones").build()));

        assertThat(LINKER.link(both, known).alsoSame()).containsExactly("a");
        assertThat(LINKER.link(both, known, ALL_APART).alsoSame()).isEmpty();
    }

    @Test
    void link_nameThatFitsTwoNeverTheSame_takesTheOneWhoseVeryNameItIs() {
        var incoming = person("Dmitri Kovalenin").build();
        var known = List.of(
                new KnownActor(
                        "a",
                        person("Dmitry Kovalenin")
                                .company("STATE:rusia", "ORGANIZATION:otan")
                                .build()),
                new KnownActor("b", person("Dmitri Kovalenin").build()));

        assertThat(LINKER.link(incoming, known, ALL_APART).id()).contains("b");
    }

    @Test
    void link_nameThatFitsTwoThatAreOne_isNoDoubt() {
        var incoming = person("Daniel Quintero").build();
        var one = person("Daniel Quintero Calle").build();
        var other = person("Daniel Quintero Ruiz").build();

        var apart = LINKER.link(incoming, List.of(new KnownActor("a", one), new KnownActor("b", other)));
        var joined = LINKER.link(incoming, List.of(new KnownActor("a", "b", one), new KnownActor("b", other)));

        assertThat(apart.id()).isEmpty();
        assertThat(joined.id()).isPresent();
        assertThat(joined.alsoSame()).isEmpty();
    }

    @Test
    void parting_textWithTheGivenNameOnly_givesWhatShortensItToo() {
        var parting =
                Parting.of(MentionType.PERSON, List.of("Ana Pérez", "Pérez"), Map.of("ana perez", "part"), "whole");

        assertThat(parting.bearer("Ana Pérez")).isEqualTo("part");
        assertThat(parting.bearer("Pérez")).isEqualTo("part");
    }

    @Test
    void parting_textWithBothNames_leavesWhatShortensEither() {
        var parting = Parting.of(
                MentionType.PERSON, List.of("Ana Pérez", "Juan Pérez", "Pérez"), Map.of("ana perez", "part"), "whole");

        assertThat(parting.bearer("ANA PÉREZ")).isEqualTo("part");
        assertThat(parting.bearer("Juan Pérez")).isEqualTo("whole");
        assertThat(parting.bearer("Pérez")).isEqualTo("whole");
    }

    @Test
    void tally_plusAndMinus_leavesWhatWasThere() {
        var two = Tally.of(List.of("a", "b"));
        var one = Tally.of(List.of("b", "c"));

        assertThat(two.plus(one).minus(two)).isEqualTo(one);
        assertThat(two.minus(one).things()).containsExactly("a");
    }

    private static ActorProfile person(String name) {
        return new ActorProfile(MentionType.PERSON, name, Optional.empty());
    }

    private static ActorProfile body(String name) {
        return new ActorProfile(MentionType.ORGANIZATION, name, Optional.empty());
    }
}
