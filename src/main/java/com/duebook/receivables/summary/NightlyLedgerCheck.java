package com.duebook.receivables.summary;

import com.duebook.jobs.NightlyTask;
import com.duebook.tenancy.Tenancy;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the operator of amounts that no longer agree, within a week and not at the end of the year. It reads a whole
 * ledger, so each workspace has its night of the week.
 */
@Component
class NightlyLedgerCheck implements NightlyTask {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyLedgerCheck.class);

    private static final int SHOWN = 10;

    private final LedgerCheck check;
    private final Tenancy tenancy;

    NightlyLedgerCheck(LedgerCheck check, Tenancy tenancy) {
        this.check = check;
        this.tenancy = tenancy;
    }

    @Override
    public String kind() {
        return "receivables.ledger-check";
    }

    @Override
    public void run(LocalDate night) {
        if (night.toEpochDay() % 7 == Math.floorMod(tenancy.tenant().hashCode(), 7)) {
            report();
        }
    }

    private void report() {
        var differences = check.differences();
        if (!differences.none()) {
            LOG.error("""
                    the ledger of workspace {} does not agree on {} invoices, {} customers, {} due dates and {} days, \
                    such as {} {} {} {}""",
                    tenancy.tenant(), differences.invoices().size(), differences.customers().size(),
                    differences.days().size(), differences.bookings().size(), some(differences.invoices()),
                    some(differences.customers()), some(differences.days()), some(differences.bookings()));
        }
    }

    private static List<?> some(List<?> all) {
        return all.stream().limit(SHOWN).toList();
    }
}
