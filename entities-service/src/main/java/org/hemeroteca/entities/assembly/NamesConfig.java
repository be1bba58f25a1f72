package org.hemeroteca.entities.assembly;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import org.hemeroteca.entities.pipeline.Engine;

/** Which engine finds the names. */
@ConfigMapping(prefix = "hemeroteca.names")
public interface NamesConfig {
    /**
     * {@code accurate}: multilingual BERT, some hundred milliseconds an article; {@code fast}: a few milliseconds, fewer names
     * right, for large imports and small machines. A request may ask for the other one, which is then loaded.
     */
    @WithDefault("accurate")
    Engine engine();

    /** Folder with the files of the accurate engine. Without them the fast one stands in, and the health detail says so. */
    @WithDefault("models")
    Path models();

    /** Threads that read one text: more make single analyses quicker, not the archive as a whole. */
    @WithDefault("1")
    int threads();
}
