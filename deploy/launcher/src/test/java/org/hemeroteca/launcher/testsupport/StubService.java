package org.hemeroteca.launcher.testsupport;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A service of a few lines, packaged as the real ones are: it is ready at once and holds nothing, or ends at once if it is
 * told to fail.
 */
public final class StubService {
    private StubService() {}

    public static void main(String[] arguments) throws IOException {
        if (System.getenv("STUB_FAILS") != null) {
            System.out.println("no database: ñandú");
            System.exit(3);
        }
        var port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.createContext("/", exchange -> {
            var nothing = "{\"items\": [], \"next\": null}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, nothing.length);
            exchange.getResponseBody().write(nothing);
            exchange.close();
        });
        http.start();
    }

    public static Path jar(Path directory) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
        var jar = directory.resolve("stub.jar");
        var entry = StubService.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var code = StubService.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new ZipEntry(entry));
            code.transferTo(out);
        }
        return jar;
    }
}
