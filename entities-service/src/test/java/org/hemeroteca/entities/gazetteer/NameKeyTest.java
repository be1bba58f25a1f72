package org.hemeroteca.entities.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hemeroteca.entities.text.TextNormalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "EE. UU.",
                " El  Aaiún ",
                "Vitoria-Gasteiz",
                "L’Hospitalet",
                "N'Djamena",
                "Łódź",
                "Tiranë",
                "São Paulo",
                "北京",
                "- -",
                "St. John's"
            })
    void of_anyName_isTheKeyOfTheNormalizer(String name) {
        assertThat(NameKey.of(name)).isEqualTo(TextNormalizer.key(name));
    }

    @Test
    void of_everyNameOfTheGazetteer_isTheKeyOfTheNormalizer() {
        Stream<String> names = GazetteerReader.shipped()
                .all()
                .flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream()));

        assertThat(names).allSatisfy(name -> assertThat(NameKey.of(name)).isEqualTo(TextNormalizer.key(name)));
    }
}
