package org.hemeroteca.gateway.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of problems: what the type of a problem document says, and what its page tells. One of each status. */
public enum ProblemType {
    MALFORMED_REQUEST(
            400,
            "The request cannot be read",
            "The body is not well-formed JSON, a field holds a value of the wrong type, the path or a header breaks the rules of"
                    + " HTTP, or a cursor does not belong to the list.",
            "Compare the request with the document of the API; start a list anew without `cursor`."),
    UNAUTHORIZED(
            401,
            "Credentials are missing or not valid",
            "The operation needs a scope that callers without credentials do not have here, or the key or token is unknown,"
                    + " revoked or over.",
            "Send `Authorization: Bearer …` with an API key of `deploy/keys`, or with a fresh token of the OpenID provider."),
    FORBIDDEN(
            403,
            "The credentials do not reach",
            "The key or token is valid, but lacks the scope that `detail` and `WWW-Authenticate` name.",
            "Ask whoever runs the archive for a key with that scope."),
    NOT_FOUND(
            404,
            "There is no such thing",
            "Nothing has this path or id. What was removed is gone; an actor that others were merged into has another id.",
            "Find the id in a list or a search."),
    METHOD_NOT_ALLOWED(
            405,
            "The path does not know the method",
            "The path exists, but not with this method; `Allow` names those that it knows.",
            "Use one of them."),
    NOT_ACCEPTABLE(
            406,
            "The answer has another form",
            "No media type that `Accept` names is one in which this answer can be had; `detail` names those.",
            "Accept one of them."),
    REQUEST_TIMEOUT(
            408,
            "The request came too slowly",
            "The body of the request came in at less than a kibibyte a second, or not at all.",
            "Send it again over a better line, or in smaller parts."),
    CONFLICT(
            409,
            "The archive's state stands against it",
            "What is there already contradicts the request: the same source and external id with another text, a key of an"
                    + " earlier request with another body, an annotation that has not failed.",
            "Read what is there, then decide; `articleId`, where it is given, names it."),
    GONE(410, "It was here", "The position in the list or feed is gone.", "Start anew."),
    PRECONDITION_FAILED(
            412,
            "It has changed meanwhile",
            "The entity tag in `If-Match` is not the present one: somebody else changed the thing.",
            "Read it again, and repeat the change with its new entity tag if it still makes sense."),
    TOO_LARGE(
            413,
            "It is too large",
            "The text or the body weighs more than the limit that `detail` names, in bytes.",
            "Send less; articles can be imported one per line."),
    URI_TOO_LONG(
            414,
            "The address is too long",
            "The path and query of the request weigh more than the limit that `detail` names, in bytes.",
            "Ask for less at once; long texts go into a body."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The body has another form",
            "The operation takes no body of this media type or charset; `detail` and `Accept`, or `Accept-Patch`, name those that"
                    + " it takes. Texts are UTF-8.",
            "Send one of them, and say so in `Content-Type`."),
    INVALID_REQUEST(
            422,
            "A value breaks its rules",
            "The request can be read, but `violations` lists values that are not allowed, and parameters that the operation does"
                    + " not have, each with where it stands.",
            "Mend what is listed."),
    PRECONDITION_REQUIRED(
            428,
            "Say which state is meant",
            "A change needs `If-Match`, so that it cannot undo somebody else's unseen.",
            "Read the thing, and send its `ETag` as `If-Match`."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "The key, or the address where there is none, has made as many requests as it may in a minute.",
            "Wait for as many seconds as `Retry-After` says; watch `RateLimit` before it comes to this."),
    HEADERS_TOO_LARGE(
            431,
            "The headers are too large",
            "The headers of the request together weigh more than the limit that `detail` names, in bytes.",
            "Leave out what the archive does not need, cookies of other services for instance."),
    INTERNAL_ERROR(
            500,
            "The gateway failed",
            "Something went wrong that should not. The answer tells nothing about it; the log has it under the request's id.",
            "Tell whoever runs the archive the `X-Request-ID` of the answer."),
    BAD_GATEWAY(
            502,
            "A service behind the gateway failed",
            "It answered with an error of its own, or with what the gateway cannot read.",
            "Try again later; tell whoever runs the archive the `X-Request-ID` if it lasts."),
    UNAVAILABLE(
            503,
            "Not now",
            "A service behind the gateway cannot be reached, or as many requests of this kind as may run at once are under way.",
            "Wait for as many seconds as `Retry-After` says, then try again."),
    GATEWAY_TIMEOUT(
            504,
            "A service behind the gateway did not answer in time",
            "It may still be at work. A change that was sent may have been done or not.",
            "Look whether it was done before repeating a change.");

    /** Where the pages are. */
    public static final String PATH = "/problems/";

    private final int status;
    private final String headline;
    private final String meaning;
    private final String remedy;

    ProblemType(int status, String headline, String meaning, String remedy) {
        this.status = status;
        this.headline = headline;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** The type of problems with this status. */
    static Optional<ProblemType> of(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }

    /** Its name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What {@code type} of a problem document says: a reference relative to the host. */
    public String uri() {
        return PATH + slug();
    }

    public int status() {
        return status;
    }

    public String headline() {
        return headline;
    }

    public String meaning() {
        return meaning;
    }

    /** What the caller can do. */
    public String remedy() {
        return remedy;
    }
}
