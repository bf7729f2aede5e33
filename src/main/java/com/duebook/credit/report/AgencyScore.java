package com.duebook.credit.report;

import com.duebook.problem.Refusal;

/**
 * A score on an agency's own scale.
 *
 * @param worst the number of the weakest; may be above the best, as with agencies whose best is 100 and worst 600
 */
public record AgencyScore(int score, int worst, int best) {

    private static final int MOST = 100_000;

    /** Whether the agency's scale is the one that all are told on. */
    public boolean isOfHundred() {
        return worst == 0 && best == 100;
    }

    /** 0 for the weakest, 100 for the best, rounded down. */
    public long ofHundred() {
        return Math.floorDiv((long) (score - worst) * 100, best - worst);
    }

    void check() {
        if (worst == best || Math.abs(worst) > MOST || Math.abs(best) > MOST) {
            throw new Refusal("credit.report.refusal.scale");
        }
        if (score < Math.min(worst, best) || score > Math.max(worst, best)) {
            throw new Refusal("credit.report.refusal.score", Math.min(worst, best), Math.max(worst, best));
        }
    }
}
