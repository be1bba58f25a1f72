package org.hemeroteca.articles.importing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.articles.article.ArticleChanges;
import org.hemeroteca.articles.article.ArticleStore;
import org.hemeroteca.articles.article.StoredArticle;
import org.hemeroteca.articles.article.StoredArticle.Outcome;
import org.hemeroteca.articles.importing.ReportLine.LineStatus;
import org.hemeroteca.articles.problem.StoreUnavailable;
import org.jboss.logging.Logger;

/** Stores the lines of an import in batches; each batch is one transaction, and no line stops those behind it. */
@ApplicationScoped
class ImportService {
    private static final Logger LOG = Logger.getLogger(ImportService.class);
    /** More hardly saves time, and delays the readers of the feed. */
    private static final int BATCH_LINES = 250;
    /** UTF-16 units of text held at once. */
    private static final int BATCH_SIZE = 1024 * 1024;

    private final LineParser parser;
    private final ArticleStore store;
    private final ArticleChanges changes;

    ImportService(LineParser parser, ArticleStore store, ArticleChanges changes) {
        this.parser = parser;
        this.store = store;
        this.changes = changes;
    }

    void run(LineReader lines, ImportReport report) {
        try {
            storeAll(lines, report);
            report.end(null);
        } catch (IOException e) {
            report.end(LineProblems.brokenOff());
        } catch (StoreAway away) {
            LOG.warnf("An import was broken off: %s", away.getCause().getMessage());
            report.end(LineProblems.storeUnreachable());
        }
    }

    private void storeAll(LineReader lines, ImportReport report) throws IOException {
        List<Candidate> batch = new ArrayList<>();
        try {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                line.filter(read -> !read.isBlank()).map(parser::parse).ifPresent(batch::add);
                if (isFull(batch)) {
                    store(List.copyOf(batch), report);
                    batch.clear();
                }
            }
        } catch (IOException e) {
            // What was read before the body broke off is stored and told all the same.
            store(batch, report);
            throw e;
        }
        store(batch, report);
    }

    private static boolean isFull(List<Candidate> batch) {
        return batch.size() >= BATCH_LINES
                || batch.stream().mapToInt(Candidate::size).sum() >= BATCH_SIZE;
    }

    private void store(List<Candidate> batch, ImportReport report) {
        List<Candidate> accepted = batch.stream().filter(Candidate::isAccepted).toList();
        List<ReportLine> stored = storeTogether(accepted);
        int next = 0;
        for (Candidate candidate : batch) {
            report.add(
                    candidate.isAccepted()
                            ? stored.get(next++)
                            : ReportLine.refused(candidate.line(), candidate.problem()));
        }
    }

    private List<ReportLine> storeTogether(List<Candidate> accepted) {
        try {
            return storeInOneTransaction(accepted);
        } catch (RuntimeException e) {
            breakOffWithoutStore(e);
            LOG.debugf(e, "A batch of %d lines is stored line by line", accepted.size());
            return accepted.stream().map(this::storeAlone).toList();
        }
    }

    private ReportLine storeAlone(Candidate candidate) {
        try {
            return storeInOneTransaction(List.of(candidate)).get(0);
        } catch (RuntimeException e) {
            breakOffWithoutStore(e);
            LOG.warnf(e, "Line %d of an import could not be stored", candidate.line());
            return ReportLine.refused(candidate.line(), LineProblems.notStored());
        }
    }

    /** Without it no line fares better than the one before, and each would wait as long for a connection or a lock. */
    private static void breakOffWithoutStore(RuntimeException failure) {
        if (StoreUnavailable.isCauseOf(failure)) {
            throw new StoreAway(failure);
        }
    }

    private List<ReportLine> storeInOneTransaction(List<Candidate> accepted) {
        List<StoredArticle> stored = QuarkusTransaction.requiringNew()
                .call(() ->
                        store.store(accepted.stream().map(Candidate::submission).toList()));
        List<ReportLine> told = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            told.add(settle(accepted.get(i), stored.get(i)));
        }
        return told;
    }

    /** Under a known key the latest text counts. */
    private ReportLine settle(Candidate candidate, StoredArticle stored) {
        if (stored.outcome() != Outcome.DIFFERENT) {
            return ReportLine.stored(
                    candidate.line(), LineStatus.valueOf(stored.outcome().name()), stored.id());
        }
        try {
            changes.revise(stored.id(), candidate.submission());
            return ReportLine.stored(candidate.line(), LineStatus.REVISED, stored.id());
        } catch (HttpProblem problem) {
            return ReportLine.refused(candidate.line(), LineProblems.of(problem));
        }
    }
}
