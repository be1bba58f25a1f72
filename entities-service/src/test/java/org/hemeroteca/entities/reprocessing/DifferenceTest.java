package org.hemeroteca.entities.reprocessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.entities.annotation.MentionKind;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void between_sameMentions_isNone() {
        var mentions = List.of(actor("Putin", "state:RU"), actor("Biden", "state:US"));

        assertThat(Difference.between(mentions, mentions)).isEmpty();
    }

    @Test
    void between_newLostAndOtherMentions_countsEachByKind() {
        var before = List.of(actor("Putin", "person:putin"), actor("Biden", "person:biden"));
        var after = List.of(actor("Putin", "person:other"), actor("Obama", "person:obama"), place("Madrid"));

        assertThat(Difference.between(before, after))
                .extracting(Difference::kind, Difference::added, Difference::lost, Difference::changed)
                .containsExactly(tuple(MentionKind.ACTOR, 1, 1, 1), tuple(MentionKind.PLACE, 1, 0, 0));
    }

    @Test
    void between_changedMention_showsBothReadings() {
        var difference = Difference.between(List.of(actor("Putin", "a")), List.of(actor("Putin", "b")))
                .iterator()
                .next();

        assertThat(difference.sample()).hasSize(1);
        assertThat(difference.sample().get(0).before().entity()).isEqualTo("a");
        assertThat(difference.sample().get(0).after().entity()).isEqualTo("b");
    }

    private static MentionSnapshot actor(String text, String entity) {
        return mention(MentionKind.ACTOR, text, entity);
    }

    private static MentionSnapshot place(String text) {
        return mention(MentionKind.PLACE, text, text);
    }

    private static MentionSnapshot mention(MentionKind kind, String text, String entity) {
        return new MentionSnapshot(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)),
                kind,
                text,
                0,
                null,
                new MentionChange.Reading("PERSON", "body", entity, entity, null, null));
    }
}
