package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.hemeroteca.entities.annotation.MentionType;
import org.junit.jupiter.api.Test;

class LocalActorTest {
    @Test
    void with_anotherText_isTheSameWhicheverComesFirst() {
        var one = person("Dmitry Peskov").office("portavoz").country("RU").build();
        var other =
                person("Dmitri Peskov").office("vocero").company("person:putin").build();
        assertThat(one.with(other)).isEqualTo(other.with(one));
        assertThat(one.with(other).name()).isEqualTo("Dmitri Peskov");
    }

    @Test
    void with_authorityEntry_keepsItsName() {
        var known = new ActorProfile(MentionType.ORGANIZATION, "OSCE", Optional.of("org:osce")).build();
        var unknown =
                new ActorProfile(MentionType.ORGANIZATION, "Organización para la Seguridad", Optional.empty()).build();
        assertThat(unknown.with(known).name()).isEqualTo("OSCE");
    }

    @Test
    void with_thousandsOfCompanions_keepsASampleThatNoOrderChanges() {
        var crowd = IntStream.range(0, 3000).mapToObj(i -> "person:" + i).toArray(String[]::new);
        var alone = person("Vladímir Putin").build();
        var inCompany = person("Vladímir Putin").company(crowd).build();
        var later = person("Vladímir Putin").company("person:later").build();
        assertThat(inCompany.companions()).hasSize(200);
        assertThat(alone.with(inCompany).with(later))
                .isEqualTo(later.with(inCompany).with(alone));
    }

    @Test
    void isTelling_loneSurname_isNot() {
        assertThat(person("Putin").build().isTelling()).isFalse();
        assertThat(person("Juan Carlos").build().isTelling()).isFalse();
        assertThat(person("Putin").form("Vladímir Putin").build().isTelling()).isTrue();
    }

    private static ActorProfile person(String name) {
        return new ActorProfile(MentionType.PERSON, name, Optional.empty());
    }
}
