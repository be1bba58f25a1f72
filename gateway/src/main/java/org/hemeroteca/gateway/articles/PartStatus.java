package org.hemeroteca.gateway.articles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a part of an answer that another service contributes is there. */
@Schema(
        description =
                "COMPLETE: the part can be read. PENDING: it will come by itself. UNAVAILABLE: it failed, or its service cannot"
                        + " be asked now.")
public enum PartStatus {
    COMPLETE,
    PENDING,
    UNAVAILABLE
}
