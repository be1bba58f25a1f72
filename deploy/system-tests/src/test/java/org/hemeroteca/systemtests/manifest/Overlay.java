package org.hemeroteca.systemtests.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** An overlay of {@code deploy/kubernetes} as {@code kubectl kustomize} renders it; needs no cluster. */
enum Overlay {
    LOCAL,
    PRODUCTION,
    SCALED;

    static final Path HOME = Path.of("../kubernetes");

    /** Whether this machine can render: kubectl is no part of the build. */
    static boolean canRender() {
        try {
            return new ProcessBuilder("kubectl", "kustomize", "--help")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Manifest> render() {
        var directory = HOME.resolve("overlays").resolve(name().toLowerCase(Locale.ROOT));
        try {
            var kustomize = new ProcessBuilder("kubectl", "kustomize", directory.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var manifests = Manifest.all(kustomize.inputReader());
            if (!kustomize.waitFor(1, TimeUnit.MINUTES) || kustomize.exitValue() != 0) {
                throw new IllegalStateException(directory + " does not render");
            }
            return manifests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
