package org.hemeroteca.entities.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.UUID;
import org.hemeroteca.entities.pipeline.Pipeline;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** The lock under which annotations are stored is held no longer than it has to be, and that is told. Nothing is committed. */
@QuarkusTest
class StoringTest {
    @Inject
    AnnotationStore store;

    @Inject
    Pipeline pipeline;

    @Inject
    Session database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    private final MeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void replace_anyArticle_doesNotHoldTheLockUntilItIsOnDisk() {
        var article = new Article(
                UUID.randomUUID(), 1, "El alcalde de Cuenca dimitió ayer.", null, null, LocalDate.of(2022, 1, 12));
        var analysis = pipeline.analyse(article.text(), article.context());
        QuarkusTransaction.begin();
        try {
            ask("select set_config('synchronous_commit', 'on', true)");

            store.replace(article, analysis);

            assertThat(ask("show synchronous_commit")).isEqualTo("off");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String ask(String question) {
        return database.createNativeQuery(question, String.class).getSingleResult();
    }

    @Test
    void count_untilTheTransactionHasEnded_isHolding() {
        QuarkusTransaction.requiringNew().run(() -> {
            new StoringTime(transaction, metrics).count(() -> {});

            assertThat(times("hemeroteca.storing.wait")).isOne();
            assertThat(times("hemeroteca.storing")).isZero();
        });
        assertThat(times("hemeroteca.storing")).isOne();
    }

    @Test
    void count_transactionThatIsUndone_isCountedToo() {
        QuarkusTransaction.begin();
        new StoringTime(transaction, metrics).count(() -> {});

        QuarkusTransaction.rollback();
        assertThat(times("hemeroteca.storing")).isOne();
    }

    private long times(String timer) {
        return metrics.timer(timer).count();
    }
}
