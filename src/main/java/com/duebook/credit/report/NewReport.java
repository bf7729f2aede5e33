package com.duebook.credit.report;

import com.duebook.credit.evidence.Evidence;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody enters.
 *
 * @param agency at most 120 characters
 * @param score null where it has none
 * @param limit what it advises at most; null for none
 * @param courtCases null where it does not say
 * @param insolvency null where it does not say
 * @param note at most 500 characters
 */
public record NewReport(
        String agency, LocalDate day, @Nullable AgencyScore score, @Nullable Money limit, @Nullable Integer courtCases,
        @Nullable Boolean insolvency, String note, @Nullable Evidence file) {

    public static final int LONGEST_AGENCY = 120;
    public static final int LONGEST_NOTE = 500;
    public static final int MOST_CASES = 9_999;

    void check(LocalDate today) {
        if (agency.isBlank() || agency.length() > LONGEST_AGENCY) {
            throw new Refusal("credit.report.refusal.agency", LONGEST_AGENCY);
        }
        if (day.isAfter(today)) {
            throw new Refusal("credit.report.refusal.day");
        }
        if (score != null) {
            score.check();
        }
        if (limit != null && limit.isNegative()) {
            throw new Refusal("credit.report.refusal.limit");
        }
        if (courtCases != null && (courtCases < 0 || courtCases > MOST_CASES)) {
            throw new Refusal("credit.report.refusal.cases", MOST_CASES);
        }
        if (note.length() > LONGEST_NOTE) {
            throw new Refusal("credit.report.refusal.note", LONGEST_NOTE);
        }
        if (score == null && limit == null && courtCases == null && insolvency == null && file == null && note.isBlank()) {
            throw new Refusal("credit.report.refusal.empty");
        }
    }
}
