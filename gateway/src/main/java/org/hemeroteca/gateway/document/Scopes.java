package org.hemeroteca.gateway.document;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/** Which scope each operation needs, as its {@code @RolesAllowed} says. */
final class Scopes {
    /** The security scheme of the document. */
    private static final String SCHEME = "bearer";

    private final Map<String, List<String>> byOperation = new HashMap<>();

    Scopes(IndexView index) {
        index.getAnnotations(RolesAllowed.class).stream()
                .filter(allowed -> allowed.target().kind() == AnnotationTarget.Kind.METHOD)
                .forEach(this::add);
    }

    private void add(AnnotationInstance allowed) {
        var operation = allowed.target().asMethod().annotation(Operation.class);
        if (operation != null && operation.value("operationId") != null) {
            byOperation.put(
                    operation.value("operationId").asString(),
                    List.of(allowed.value().asStringArray()));
        }
    }

    void addTo(org.eclipse.microprofile.openapi.models.Operation operation) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement()
                .addScheme(SCHEME, byOperation.getOrDefault(operation.getOperationId(), List.of()))));
    }
}
