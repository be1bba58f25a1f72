package org.hemeroteca.articles.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to each operation of the document the problems that any of them may answer, and to each problem its form. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonProblems implements OASFilter {
    private static final SortedMap<String, String> DESCRIPTIONS = new TreeMap<>(Map.of(
            "400", "The request is malformed",
            "422", "A parameter or field breaks its rule",
            "500", "The service failed",
            "503", "The store cannot be reached at the moment"));

    @Override
    public Operation filterOperation(Operation operation) {
        DESCRIPTIONS.forEach((status, description) -> {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation.getResponses().addAPIResponse(status, problem(description));
            }
        });
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (isProblem(status) && response.getContent() == null) {
                response.setContent(content());
            }
        });
        return operation;
    }

    private static boolean isProblem(String status) {
        return status.startsWith("4") || status.startsWith("5");
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse().description(description).content(content());
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/HttpProblem")));
    }
}
