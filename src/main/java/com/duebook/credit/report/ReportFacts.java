package com.duebook.credit.report;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the latest report of an agency says, as it was known on the day. */
@Component
public class ReportFacts implements FactSource {

    /** 0 to 100, whatever the agency's own scale. */
    public static final FactKey AGENCY_SCORE = new FactKey("AGENCY_SCORE", FactUnit.SCORE);

    public static final FactKey AGENCY_LIMIT = new FactKey("AGENCY_LIMIT", FactUnit.MONEY);
    public static final FactKey COURT_CASES = new FactKey("COURT_CASES", FactUnit.COUNT);
    public static final FactKey INSOLVENCY = new FactKey("INSOLVENCY", FactUnit.YES_NO);
    public static final FactKey REPORT_AGE = new FactKey("REPORT_AGE", FactUnit.DAYS);

    private final ReportRows rows;

    ReportFacts(ReportRows rows) {
        this.rows = rows;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(AGENCY_SCORE, AGENCY_LIMIT, COURT_CASES, INSOLVENCY, REPORT_AGE);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        rows.on(query).forEach(latest -> {
            var customer = latest.customer();
            if (latest.score() != null) {
                sheet.number(customer, AGENCY_SCORE, latest.score().ofHundred());
            }
            if (latest.limit() != null) {
                sheet.amount(customer, AGENCY_LIMIT, latest.limit());
            }
            if (latest.courtCases() != null) {
                sheet.number(customer, COURT_CASES, latest.courtCases());
            }
            if (latest.insolvency() != null) {
                sheet.number(customer, INSOLVENCY, latest.insolvency() ? 1 : 0);
            }
            sheet.number(customer, REPORT_AGE, ChronoUnit.DAYS.between(latest.day(), query.day()));
        });
    }
}
