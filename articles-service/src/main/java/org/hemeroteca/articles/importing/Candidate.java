package org.hemeroteca.articles.importing;

import org.hemeroteca.articles.article.Submission;
import org.hemeroteca.articles.importing.ReportLine.LineProblem;

/**
 * A line as it was understood.
 *
 * @param submission null where the line was refused
 * @param problem why; null where it was not
 */
record Candidate(long line, Submission submission, LineProblem problem) {
    static Candidate refused(Line line, LineProblem problem) {
        return new Candidate(line.number(), null, problem);
    }

    static Candidate accepted(Line line, Submission submission) {
        return new Candidate(line.number(), submission, null);
    }

    boolean isAccepted() {
        return submission != null;
    }

    /** UTF-16 units that it holds. */
    int size() {
        return isAccepted() ? submission.text().length() : 0;
    }
}
