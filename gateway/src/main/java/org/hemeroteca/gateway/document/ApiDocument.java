package org.hemeroteca.gateway.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to each operation of the document what all of its kind have in common: errors, headers and examples. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    private static final List<String> ANY =
            List.of("502:BadGateway", "503:Unavailable", "504:GatewayTimeout", "default:Other");
    private static final List<String> WITH_BODY =
            List.of("400:BadRequest", "413:TooLarge", "415:UnsupportedMediaType", "422:Unprocessable");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ApiDocument::complete);
    }

    private static void complete(Operation operation) {
        addErrors(operation);
        addLink(operation);
        new Examples(operation).add();
    }

    private static void addErrors(Operation operation) {
        if (operation.getRequestBody() != null) {
            WITH_BODY.forEach(error -> addError(operation, error));
        }
        if (has(operation, Parameter.In.PATH)) {
            addError(operation, "404:NotFound");
        }
        if (has(operation, Parameter.In.QUERY)) {
            addError(operation, "400:BadRequest");
            addError(operation, "422:Unprocessable");
        }
        ANY.forEach(error -> addError(operation, error));
    }

    private static void addError(Operation operation, String error) {
        int colon = error.indexOf(':');
        operation
                .getResponses()
                .addAPIResponse(
                        error.substring(0, colon),
                        OASFactory.createAPIResponse().ref(error.substring(colon + 1)));
    }

    private static void addLink(Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        if (takesCursor(operation) && ok != null) {
            ok.addHeader("Link", OASFactory.createHeader().ref("Link"));
        }
    }

    private static boolean takesCursor(Operation operation) {
        return parameters(operation).stream().anyMatch(parameter -> "cursor".equals(parameter.getName()));
    }

    private static boolean has(Operation operation, Parameter.In place) {
        return parameters(operation).stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
