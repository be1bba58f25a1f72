package org.hemeroteca.launcher.archive;

import java.net.URI;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** The address of the public API, which ends in a slash, so that paths are taken relative to it. */
public final class ApiAddress {
    /** Where {@code deploy/run} puts the gateway. */
    public static final URI HERE = URI.create("http://127.0.0.1:8080/api/v1/");

    private static final String EXAMPLE = "--url takes an address such as http://127.0.0.1:8080, not ";

    private ApiAddress() {}

    /** @param url the gateway's address as a person writes it, with the path of the API or without one */
    public static URI parse(String url) {
        try {
            var root = URI.create(url.endsWith("/") ? url : url + "/");
            if (root.getHost() != null) {
                return root.getPath().length() > 1 ? root : root.resolve("api/v1/");
            }
        } catch (IllegalArgumentException e) {
            // Answered below like an address without a host.
        }
        throw new LaunchFailure(ExitCode.WRONG_OPTIONS, EXAMPLE + url);
    }
}
