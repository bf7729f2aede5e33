package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.customers.Customers;
import com.duebook.imports.life.DueFrom;
import com.duebook.imports.table.ImportKind;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.Workspaces;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A workspace that gives 14 days gives them to whoever comes without a word about it. */
@IntegrationTest
class UsualTermsTest {

    @Autowired HandIn handIn;
    @Autowired Customers customers;
    @Autowired Workspaces settings;
    @Autowired TestWorkspaces workspaces;
    @Autowired TenantJdbc jdbc;

    UUID acme;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
        workspaces.in(acme, () -> {
            var old = settings.settings();
            settings.update(old.defaults(old.currency(), old.zone(), old.language(), 14, old.taxRate(), true));
            return true;
        });
    }

    @Test
    void areWhatANewCustomersFormBeginsWith() {
        assertThat(workspaces.in(acme, customers::blank).termsDays()).isEqualTo(14);
    }

    @Test
    void areThoseOfImportedCustomersWhoseFileSaysNone() {
        handIn.csv(acme, ImportKind.CUSTOMERS, "Name,Terms\nHarbor Foods,\nQuay Ltd,45\n");

        assertThat(terms("Harbor Foods")).isEqualTo(14);
        assertThat(terms("Quay Ltd")).isEqualTo(45);
    }

    @Test
    void sayWhenAnImportedInvoiceIsDueThatDoesNot() {
        handIn.csv(acme, ImportKind.INVOICES, "Invoice number,Customer,Invoice date,Due date,Amount\n"
                + "A-1,Harbor Foods,2026-09-01,,100.00\n");

        assertThat(workspaces.in(acme, () -> jdbc.sql("select i.due_on from invoice i where i.tenant_id = :tenant")
                .query(LocalDate.class).single())).isEqualTo("2026-09-15");
        assertThat(terms("Harbor Foods")).isEqualTo(14);
    }

    @Test
    void giveWayToTheCustomersAndTheRowsOwn() {
        handIn.csv(acme, ImportKind.CUSTOMERS, "Name,Terms\nHarbor Foods,45\n");
        var result = handIn.csv(acme, ImportKind.INVOICES, "Invoice number,Customer,Invoice date,Due date,Amount,Terms\n" + """
                A-1,Harbor Foods,2026-09-01,,100.00,Net 30
                A-2,Harbor Foods,2026-09-01,,100.00,2/10 net 30
                A-3,Harbor Foods,2026-09-01,,100.00,Due on receipt
                A-4,Harbor Foods,2026-09-01,,100.00,30 Tage netto
                A-5,Harbor Foods,2026-09-01,,100.00,月结30天
                A-6,Harbor Foods,2026-09-01,,100.00,
                A-7,Quay Ltd,2026-09-01,,100.00,
                A-8,Quay Ltd,2026-09-01,2026-09-09,100.00,whenever
                A-9,Quay Ltd,2026-09-01,,100.00,whenever
                """);

        assertThat(workspaces.in(acme, () -> jdbc.sql("select concat(i.number, ' ', i.due_on) from invoice i where i.tenant_id = :tenant"
                + " order by i.number").query(String.class).list())).containsExactly("A-1 2026-10-01", "A-2 2026-10-01", "A-3 2026-09-01",
                        "A-4 2026-10-01", "A-5 2026-10-01", "A-6 2026-10-16", "A-7 2026-09-15", "A-8 2026-09-09");
        assertThat(result.counts().due()).isEqualTo(Map.of(DueFrom.ROW, 5L, DueFrom.CUSTOMER, 1L, DueFrom.WORKSPACE, 1L));
        assertThat(result.counts().since()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(result.faults()).singleElement().asString().startsWith("10 | Terms | whenever");
    }

    private int terms(String customer) {
        return workspaces.in(acme, () -> jdbc.sql(
                "select c.terms_days from customer c where c.tenant_id = :tenant and c.name = :name")
                .param("name", customer).query(Integer.class).single());
    }
}
