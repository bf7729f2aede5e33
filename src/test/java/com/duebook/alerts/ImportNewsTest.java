package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.desk.AlertFilter;
import com.duebook.alerts.desk.AlertList;
import com.duebook.alerts.desk.AlertRow;
import com.duebook.imports.HandIn;
import com.duebook.imports.table.ImportKind;
import com.duebook.payments.credit.CreditFacts;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an import brings is heard at its end, and not in the night. */
@IntegrationTest
class ImportNewsTest extends TwoWorkspaces {

    private static final String HEADER = "Invoice no,Customer,Invoice date,Due date,Amount,Currency\n";

    @Autowired HandIn handIn;
    @Autowired AlertList list;
    @Autowired AlertRules rules;

    @Test
    void raisesWhatIsLateAndResolvesWhatIsPaid() {
        workspaces.in(acme, () -> rules.create(new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, 30, null, null, Severity.WARNING, true)));

        handIn.csv(acme, ImportKind.INVOICES, HEADER + "A-1,Slow Ltd,2026-01-01,2026-02-01,100.00,EUR\n"
                + "A-2,Soon Ltd,2026-01-01,2030-02-01,100.00,EUR\n");

        assertThat(live()).containsExactly("Slow Ltd");
    }

    @Test
    void raisesCreditThatNoInvoiceHasTaken() {
        workspaces.in(acme,
                () -> rules.create(new RuleDetails("Credit", CreditFacts.UNUSED_CREDIT, 1, null, null, Severity.WARNING, true)));

        handIn.csv(acme, ImportKind.PAYMENTS,
                "Received on,Customer,Amount,Not allocated,Currency\n2026-01-01,Harbor Foods,50.00,50.00,EUR\n");

        assertThat(live()).containsExactly("Harbor Foods");
    }

    private List<String> live() {
        return workspaces.in(acme, () -> list.page(AlertFilter.LIVE, 0, 10)).stream().map(AlertRow::customerName).toList();
    }
}
