package org.hemeroteca.entities.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorAuthorityTest {
    private static final ActorAuthority ACTORS = ActorAuthority.shipped();

    @ParameterizedTest
    @CsvSource({
        "OTAN, org:otan",
        "Organización del Tratado del Atlántico Norte, org:otan",
        "EE.UU., state:US",
        "EE. UU., state:US",
        "Vladimir Putin, person:vladimir-putin",
        "Rusia, state:RU"
    })
    void find_anyName_answersTheActor(String name, String id) {
        assertThat(ACTORS.find(name)).extracting(AuthorityActor::id).containsExactly(id);
    }

    @Test
    void find_unknownName_isEmpty() {
        assertThat(ACTORS.find("Fulano Mengano Zutano")).isEmpty();
    }

    @Test
    void state_ofACountry_knowsItsPlace() {
        assertThat(ACTORS.state("UA").flatMap(AuthorityActor::placeId)).contains("country:UA");
    }
}
