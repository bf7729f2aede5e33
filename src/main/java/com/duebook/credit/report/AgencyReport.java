package com.duebook.credit.report;

import com.duebook.credit.evidence.Evidence;
import com.duebook.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as an agency hands it over; null what it does not say.
 *
 * @param pdf empty where there is none
 */
public record AgencyReport(String company, LocalDate day, @Nullable AgencyScore score, @Nullable Money limit, @Nullable Integer courtCases,
        @Nullable Boolean insolvency, byte[] pdf) {

    /** @param file the kept PDF */
    public NewReport of(String agency, @Nullable Evidence file) {
        return new NewReport(agency, day, score, limit, courtCases, insolvency, company, file);
    }
}
