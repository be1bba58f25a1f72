package org.hemeroteca.systemtests.client;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Makes a client in one language of a document of an API, as OpenAPI Generator does it for everybody. */
enum ClientGenerator {
    /** On the HTTP client of the JDK. */
    JAVA("java", Map.of("library", "native", "openApiNullable", false, "useJakartaEe", true)),
    TYPESCRIPT("typescript-fetch", Map.of()),
    PYTHON("python", Map.of());

    /** It tells of every file that it writes. The one that is asked keeps the level. */
    private static final Logger LOG = Logger.getLogger("org.openapitools");

    static {
        LOG.setLevel(Level.SEVERE);
        for (String beside : new String[] {"apiTests", "modelTests", "apiDocs", "modelDocs"}) {
            GlobalSettings.setProperty(beside, "false");
        }
    }

    private final String generator;
    private final Map<String, Object> properties;

    ClientGenerator(String generator, Map<String, Object> properties) {
        this.generator = generator;
        this.properties = properties;
    }

    void generate(Path document, Path directory) {
        var configuration = new CodegenConfigurator()
                .setGeneratorName(generator)
                .setInputSpec(document.toString())
                .setOutputDir(directory.toString())
                .setAdditionalProperties(properties);
        new DefaultGenerator().opts(configuration.toClientOptInput()).generate();
    }
}
