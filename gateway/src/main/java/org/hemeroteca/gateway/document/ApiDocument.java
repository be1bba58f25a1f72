package org.hemeroteca.gateway.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hemeroteca.gateway.transfer.Ndjson;
import org.jboss.jandex.IndexView;

/** Adds to each operation of the document what all of its kind have in common: errors, headers and examples. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    private static final List<String> ANY = List.of(
            "401:Unauthorized",
            "403:Forbidden",
            "406:NotAcceptable",
            "422:Unprocessable",
            "429:TooManyRequests",
            "500:Internal",
            "502:BadGateway",
            "503:Unavailable",
            "504:GatewayTimeout",
            "default:Other");
    private static final List<String> WITH_BODY = List.of("400:BadRequest", "413:TooLarge", "415:UnsupportedMediaType");

    /** Generic types, of which only what is made of them is used, and what the problem library brings along. */
    private static final List<String> UNUSED = List.of("Page", "Part", "HttpProblem", "HttpValidationProblem");

    private final Scopes scopes;

    /** @param index the classes of the gateway, of which the resources tell what a caller needs */
    public ApiDocument(IndexView index) {
        this.scopes = new Scopes(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::complete);
        UNUSED.forEach(document.getComponents()::removeSchema);
    }

    private void complete(Operation operation) {
        scopes.addTo(operation);
        addErrors(operation);
        parameters(operation).stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.QUERY)
                .map(Parameter::getSchema)
                .forEach(ApiDocument::addText);
        plainForms(operation);
        addLink(operation);
        new Examples(operation).add();
    }

    /** A parameter is a text unless it says otherwise, and it has a value or is left out. */
    private static void addText(Schema schema) {
        if (schema.getRef() == null && schema.getType() == null) {
            schema.addType(SchemaType.STRING);
        }
        if (isAnyText(schema)) {
            schema.setMinLength(1);
        }
    }

    private static boolean isAnyText(Schema schema) {
        return List.of(SchemaType.STRING).equals(schema.getType())
                && schema.getEnumeration() == null
                && schema.getFormat() == null
                && schema.getPattern() == null;
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

    /** What is written as text has no members, whatever it is made of; what is written line by line has them in each line. */
    private static void plainForms(Operation operation) {
        contents(operation)
                .flatMap(content -> content.getMediaTypes().entrySet().stream())
                .forEach(form -> {
                    if (form.getKey().startsWith("text/")) {
                        form.getValue().setSchema(text());
                    } else if (form.getKey().equals(Ndjson.MEDIA_TYPE)) {
                        var line = form.getValue().getSchema();
                        form.getValue()
                                .setSchema(text().contentMediaType(Ndjson.MEDIA_TYPE)
                                        .contentSchema(line));
                    }
                });
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Stream<Content> contents(Operation operation) {
        return Stream.concat(
                        Stream.ofNullable(operation.getRequestBody()).map(RequestBody::getContent),
                        operation.getResponses().getAPIResponses().values().stream()
                                .map(APIResponse::getContent))
                .filter(Objects::nonNull);
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
