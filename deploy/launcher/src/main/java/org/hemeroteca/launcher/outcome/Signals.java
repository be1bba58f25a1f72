package org.hemeroteca.launcher.outcome;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Tells of the signals that ask a process to end. Shutdown hooks will not do: they run all at once, and the embedded
 * database brings one of its own that would stop it under the feet of the services.
 */
public final class Signals {
    private static final Map<String, ExitCode> CODES = Map.of(
            "INT", ExitCode.INTERRUPTED,
            "TERM", ExitCode.TERMINATED,
            "HUP", ExitCode.HUNG_UP);

    private Signals() {}

    public static void listen(Consumer<ExitCode> listener) {
        CODES.forEach((name, code) -> listen(name, () -> listener.accept(code)));
    }

    /** By reflection, as the compiler warns of every direct use of the only API for signals that the JDK has. */
    private static void listen(String name, Runnable listener) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object calling = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        listener.run();
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), calling);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java runtime offers no signals", e);
        }
    }
}
