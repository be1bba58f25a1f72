package org.hemeroteca.systemtests.smoke;

/**
 * The images of the services.
 *
 * @param prefix what stands before the name of the service
 * @param version the tag
 */
record Images(String prefix, String version) {
    String of(Workload workload) {
        return "%s/%s:%s".formatted(prefix, workload.title(), version);
    }
}
