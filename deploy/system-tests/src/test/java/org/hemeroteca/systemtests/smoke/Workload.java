package org.hemeroteca.systemtests.smoke;

/** A service as it is deployed: the name of its image, and the memory that its container may take, in MiB. */
enum Workload {
    ARTICLES("articles-service", 448),
    ENTITIES("entities-service", 768),
    GATEWAY("gateway", 384);

    private final String title;
    private final int memory;

    Workload(String title, int memory) {
        this.title = title;
        this.memory = memory;
    }

    String title() {
        return title;
    }

    int memory() {
        return memory;
    }

    boolean hasDatabase() {
        return this != GATEWAY;
    }

    String database() {
        return title.replace("-service", "");
    }
}
