package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.table.ImportKind;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lines of an invoice belong together wherever they stand in a file. */
@IntegrationTest
class LinesApartTest {

    private static final String HEADER = "Invoice number,Customer,Invoice date,Due date,Item,Quantity,Unit price,Total\n";

    @Autowired HandIn handIn;
    @Autowired TestWorkspaces workspaces;
    @Autowired TenantJdbc jdbc;

    UUID acme;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
    }

    @Test
    void areOneInvoiceInAFileSortedByProduct() {
        var result = handIn.csv(acme, ImportKind.INVOICES, HEADER + """
                A-1,Harbor Foods,2026-09-01,2026-10-01,Apples,2,10.00,70.00
                A-2,Quay Ltd,2026-09-01,2026-10-01,Apples,3,10.00,30.00
                A-3,Quay Ltd,2026-09-01,2026-10-01,Apples,1,10.00,60.00
                A-1,Harbor Foods,2026-09-01,2026-10-01,Pears,1,50.00,70.00
                A-3,Quay Ltd,2026-09-01,2026-10-01,Pears,1,50.00,60.00
                """);

        assertThat(result.faults()).isEmpty();
        assertThat(rows("select concat_ws(' ', i.number, i.total_minor) from invoice i where i.tenant_id = :tenant order by 1"))
                .containsExactly("A-1 7000", "A-2 3000", "A-3 6000");
        assertThat(rows("""
                select concat_ws(' ', i.number, l.position, l.text, l.net_minor) from invoice_line l
                join invoice i on i.tenant_id = :tenant and i.id = l.invoice_id where l.tenant_id = :tenant order by 1"""))
                .containsExactly("A-1 1 Apples 2000", "A-1 2 Pears 5000", "A-2 1 Apples 3000", "A-3 1 Apples 1000", "A-3 2 Pears 5000");
    }

    @Test
    void areFaultsTogetherWhereTheirTotalsDiffer() {
        var result = handIn.csv(acme, ImportKind.INVOICES, HEADER + """
                A-1,Harbor Foods,2026-09-01,2026-10-01,Apples,2,10.00,70.00
                A-2,Quay Ltd,2026-09-01,2026-10-01,Apples,3,10.00,30.00
                A-1,Harbor Foods,2026-09-01,2026-10-01,Pears,1,50.00,71.00
                """);

        assertThat(result.faults()).contains("4 | Total | 71.00 | differs from line 2 of the same invoice");
        assertThat(result.counts().added()).isEqualTo(1);
        assertThat(result.rejects()).contains("Apples", "Pears");
    }

    @Test
    void areNotTakenTwiceWhereARowIsThereTwice() {
        var result = handIn.csv(acme, ImportKind.INVOICES, HEADER.replace(",Total", "") + """
                A-1,Harbor Foods,2026-09-01,2026-10-01,Apples,2,10.00
                A-2,Quay Ltd,2026-09-01,2026-10-01,Apples,3,10.00
                A-1,Harbor Foods,2026-09-01,2026-10-01,Apples,2,10.00
                A-3,Quay Ltd,2026-09-01,2026-10-01,Apples,3,10.00
                A-3,Quay Ltd,2026-09-01,2026-10-01,Apples,3,10.00
                """);

        assertThat(result.faults()).anyMatch(fault -> fault.startsWith("4 | Invoice number | A-1 | is the same as line 2"));
        assertThat(rows("select concat_ws(' ', i.number, i.total_minor) from invoice i where i.tenant_id = :tenant order by 1"))
                .containsExactly("A-2 3000", "A-3 6000");
    }

    private List<String> rows(String sql) {
        return workspaces.in(acme, () -> jdbc.sql(sql).query(String.class).list());
    }
}
