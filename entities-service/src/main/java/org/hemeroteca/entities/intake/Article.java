package org.hemeroteca.entities.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.annotation.TextContext;

/** A stored article as articles-service answers it; fields that the intake has no use for are left out. */
record Article(UUID id, int revision, String text, String title, String source, LocalDate publishedOn) {
    Article {
        if (id == null || revision < 1 || text == null) {
            throw new IllegalArgumentException("An article needs id, revision from 1 on and text");
        }
    }

    /** SHA-256 of the text in hexadecimal digits. */
    String textHash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    TextContext context() {
        return new TextContext(
                Optional.ofNullable(publishedOn), Optional.ofNullable(title), Optional.empty(), List.of());
    }
}
