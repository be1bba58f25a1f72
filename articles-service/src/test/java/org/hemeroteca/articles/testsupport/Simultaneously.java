package org.hemeroteca.articles.testsupport;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets many callers start at one moment. */
public final class Simultaneously {
    private Simultaneously() {}

    /** @return what each caller, numbered from 0, came back with */
    public static <T> List<T> call(int callers, IntFunction<T> deed) {
        CyclicBarrier start = new CyclicBarrier(callers);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<CompletableFuture<T>> answers = IntStream.range(0, callers)
                    .mapToObj(caller -> CompletableFuture.supplyAsync(() -> callFrom(start, caller, deed), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T callFrom(CyclicBarrier start, int caller, IntFunction<T> deed) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException("The callers did not come together", e);
        }
        return deed.apply(caller);
    }
}
