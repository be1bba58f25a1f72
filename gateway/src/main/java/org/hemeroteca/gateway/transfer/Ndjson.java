package org.hemeroteca.gateway.transfer;

/** JSON objects, one a line. */
public final class Ndjson {
    public static final String MEDIA_TYPE = "application/x-ndjson";

    private Ndjson() {}
}
