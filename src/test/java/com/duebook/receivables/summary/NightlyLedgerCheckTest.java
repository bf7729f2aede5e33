package com.duebook.receivables.summary;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class NightlyLedgerCheckTest {

    @Autowired TestWorkspaces workspaces;
    @Autowired NightlyLedgerCheck check;
    @Autowired Tenancy tenancy;
    @Autowired TenantJdbc jdbc;
    @Autowired Books books;

    UUID acme;
    UUID bolt;
    UUID invoice;

    @BeforeEach
    void oneInvoiceEach() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        invoice = books.issued(acme, books.customer(acme, "Harbor Ltd"), eur(11_900));
        books.issued(bolt, books.customer(bolt, "Quay Ltd"), eur(5_000));
    }

    @Test
    void reportsAPlantedDifferenceOfThisWorkspace(CapturedOutput output) {
        workspaces.in(acme, () -> jdbc.sql("update invoice set open_minor = 11899 where tenant_id = :tenant and id = :id")
                .param("id", Ids.bytes(invoice))
                .update());

        week();

        assertThat(output.getAll()).contains("ERROR").contains(
                "the ledger of workspace " + acme, "WrongInvoice[invoice=" + invoice + ", stored=11899, booked=11900]")
                .doesNotContain("the ledger of workspace " + bolt);
    }

    @Test
    void saysNothingOfASoundLedger(CapturedOutput output) {
        week();

        assertThat(output.getAll()).doesNotContain("does not agree");
    }

    @Test
    void looksOnOneNightOfTheWeek(CapturedOutput output) {
        workspaces.in(acme, () -> jdbc.sql("update ledger_day set payments = 7 where tenant_id = :tenant").update());

        week();

        assertThat(output.getAll().split("the ledger of workspace " + acme, -1)).hasSize(2);
    }

    private void week() {
        for (var night = 15; night <= 21; night++) {
            night("2026-11-" + night);
        }
    }

    private void night(String night) {
        List.of(acme, bolt).forEach(workspace -> tenancy.runAs(workspace, () -> check.run(LocalDate.parse(night))));
    }
}
