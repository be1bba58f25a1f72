package org.hemeroteca.gateway.correction;

import jakarta.enterprise.context.ApplicationScoped;
import org.hemeroteca.gateway.access.Caller;
import org.hemeroteca.gateway.entities.Authorship;
import org.hemeroteca.gateway.entities.NewCorrection;

/** Puts the caller's credentials before what a request says of its author, which anybody can write. */
@ApplicationScoped
class Signature {
    private final Caller caller;

    Signature(Caller caller) {
        this.caller = caller;
    }

    NewCorrection sign(NewCorrection correction) {
        return correction.signed(author(correction.by()));
    }

    Authorship sign(Authorship authorship) {
        return authorship.signed(author(authorship.by()));
    }

    private String author(String said) {
        String title = caller.title();
        if (title == null) {
            return said;
        }
        return said == null || said.isBlank() ? title : title + ": " + said;
    }
}
