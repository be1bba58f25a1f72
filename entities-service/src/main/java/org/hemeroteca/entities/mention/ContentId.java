package org.hemeroteca.entities.mention;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers that follow from what is identified, so that extracting twice leaves one. */
final class ContentId {
    private ContentId() {}

    /** A name-based UUID (version 3, RFC 9562) of a span of an article in one role. */
    static UUID of(UUID articleId, String in, int start, int end, String role) {
        String name = "%s %s %d %d %s".formatted(articleId, in == null ? "text" : in, start, end, role);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
