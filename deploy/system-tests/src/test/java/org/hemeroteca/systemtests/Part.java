package org.hemeroteca.systemtests;

import java.util.function.Function;
import org.hemeroteca.launcher.process.Service;

/** A service of the system. */
enum Part {
    ARTICLES(system -> system.settings().articles(system.database("articles"))),
    ENTITIES(system -> system.settings().entities(system.database("entities"))),
    GATEWAY(system -> system.settings().gateway());

    private final Function<CrashableSystem, Service> service;

    Part(Function<CrashableSystem, Service> service) {
        this.service = service;
    }

    Service in(CrashableSystem system) {
        return service.apply(system);
    }
}
