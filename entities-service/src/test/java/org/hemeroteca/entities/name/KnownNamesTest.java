package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;
import org.hemeroteca.entities.gazetteer.GazetteerReader;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    private static final WordClusters CLUSTERS = WordClusters.load();

    private final KnownNames names = KnownNamesCollector.collect(
            GazetteerReader.of(List.of(
                    "id\ttype\tname\taliases\tcountry\tadmin1\tlat\tlon\tpopulation\trank\tgeonames_id\twikidata_id\tsource",
                    "country:MX\tcountry\tMéxico\t\tMX\t\t19\t-99\t1\t9.50\t\t\ttest",
                    "city:1\tcity\tCiudad de México\tCDMX\tMX\t\t19\t-99\t1\t7.00\t1\t\ttest",
                    "city:2\tcity\tMadrid\t\tES\t\t40\t-3\t1\t6.50\t2\t\ttest",
                    "city:3\tcity\tMadrid\t\tCO\t\t4\t-74\t1\t5.10\t3\t\ttest",
                    "city:4\tcity\tPueblo\t\tMX\t\t4\t-74\t1\t3.10\t4\t\ttest")),
            new ActorAuthority(List.of(organization("Partido Popular", "PP"))));

    @Test
    void mark_nameWithinLongerName_takesTheLonger() {
        assertThat(mark("en", "Ciudad", "de", "México", "hoy"))
                .containsExactly(
                        0,
                        mark(KnownNames.Kind.METROPOLIS, 0),
                        mark(KnownNames.Kind.METROPOLIS, 1),
                        mark(KnownNames.Kind.METROPOLIS, 2),
                        0);
    }

    @Test
    void mark_otherCapitalsAndAccents_areTheSameName() {
        assertThat(mark("MEXICO", "y", "México"))
                .containsExactly(mark(KnownNames.Kind.COUNTRY, 3), 0, mark(KnownNames.Kind.COUNTRY, 3));
    }

    @Test
    void mark_townsOfOneName_countAsTheHighestRanked() {
        assertThat(mark("Madrid")).containsExactly(mark(KnownNames.Kind.METROPOLIS, 3));
    }

    @Test
    void mark_smallLettersOrLowRank_isNoName() {
        assertThat(mark("pp", "Pueblo")).containsExactly(0, 0);
    }

    @Test
    void mark_acronymOfOrganization_isKnown() {
        assertThat(mark("PP")).containsExactly(mark(KnownNames.Kind.ORGANIZATION, 3));
    }

    @Test
    void read_whatWasWritten_knowsTheSame() throws IOException {
        var out = new ByteArrayOutputStream();
        names.write(new DataOutputStream(out));
        var read = KnownNames.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        assertThat(read.mark(words("Ciudad", "de", "México"))).isEqualTo(names.mark(words("Ciudad", "de", "México")));
    }

    private List<Integer> mark(String... texts) {
        byte[] marks = names.mark(words(texts));
        return IntStream.range(0, marks.length).mapToObj(i -> (int) marks[i]).toList();
    }

    /** The mark of a word that begins (0), goes on (1) or ends (2) a name, or is the whole of it (3). */
    private static int mark(KnownNames.Kind kind, int place) {
        return 1 + 4 * kind.ordinal() + place;
    }

    private static Word[] words(String... texts) {
        return Arrays.stream(texts).map(text -> Word.of(text, CLUSTERS)).toArray(Word[]::new);
    }

    private static AuthorityActor organization(String name, String acronym) {
        return new AuthorityActor(
                "org:test",
                MentionType.ORGANIZATION,
                name,
                List.of(),
                Optional.of(acronym),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
