package org.hemeroteca.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public class Gateway {
    /** Netty looks once for what wants to see its connections, when the first is opened, which may be to an OpenID provider. */
    private static final String EXTENSIONS_OF_NETTY = "io.netty.bootstrap.extensions";

    public static void main(String... arguments) {
        System.setProperty(EXTENSIONS_OF_NETTY, "serviceload");
        Quarkus.run(arguments);
    }
}
