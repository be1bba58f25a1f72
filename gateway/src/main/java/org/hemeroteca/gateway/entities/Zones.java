package org.hemeroteca.gateway.entities;

/** How a request lists zones. */
final class Zones {
    static final String LIST =
            "(body|headline|caption|byline|boilerplate)(,(body|headline|caption|byline|boilerplate))*";
    static final String MESSAGE = "must list zones: body, headline, caption, byline, boilerplate";

    private Zones() {}
}
