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

/** Money that is written down here already, or twice in a file, is told and taken once. */
@IntegrationTest
class PaymentsOnceTest {

    private static final String HEADER = "Received on,Customer,Payment reference,Amount,Unapplied,Currency\n";

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
    void areToldWhereTheyWereTypedBefore() {
        handIn.csv(acme, ImportKind.PAYMENTS, HEADER + "2026-09-01,Harbor Foods,X-1,100.00,100.00,EUR\n");
        workspaces.in(acme, () -> jdbc.sql("""
                update payment p set p.method = 'TRANSFER', p.reference = null where p.tenant_id = :tenant""").update());

        var result = handIn.csv(acme, ImportKind.PAYMENTS, HEADER + """
                2026-09-01,Harbor Foods,X-1,100.00,100.00,EUR
                2026-09-01,Harbor Foods,,100.00,60.00,EUR
                2026-09-01,Harbor Foods,X-2,100.01,100.01,EUR
                2026-09-02,Harbor Foods,X-3,100.00,100.00,EUR
                2026-09-01,Quay Ltd,X-4,100.00,100.00,EUR
                2026-09-01,Harbor Foods,X-5,100.00,100.00,USD
                """);

        assertThat(result.faults()).hasSize(2).allMatch(fault -> fault.contains("was written down here by"));
        assertThat(references()).containsExactly("-", "X-2", "X-3", "X-4", "X-5");
    }

    @Test
    void areToldWhereAFileHasThemTwice() {
        var result = handIn.csv(acme, ImportKind.PAYMENTS, HEADER + """
                2026-09-01,Harbor Foods,X-1,100.00,100.00,EUR
                2026-09-01,Harbor Foods,X-2,100.00,100.00,EUR
                2026-09-01,Harbor Foods,X-1,100.00,100.00,EUR
                2026-09-03,Harbor Foods,,50.00,50.00,EUR
                2026-09-03,Harbor Foods,,50.00,50.00,EUR
                """);

        assertThat(result.faults()).containsExactly(
                "4 | Amount | 100.00 | is the same payment as in line 2; if it is another, give it a reference of its own",
                "6 | Amount | 50.00 | is the same payment as in line 5; if it is another, give it a reference of its own");
        assertThat(references()).containsExactly("-", "X-1", "X-2");
    }

    @Test
    void ofTheSameFileAgainAreHereAlready() {
        var file = HEADER + "2026-09-01,Harbor Foods,X-1,100.00,100.00,EUR\n2026-09-03,Harbor Foods,,50.00,50.00,EUR\n";
        handIn.csv(acme, ImportKind.PAYMENTS, file);

        var again = handIn.csv(acme, ImportKind.PAYMENTS, file);

        assertThat(again.faults()).isEmpty();
        assertThat(again.counts().known()).isEqualTo(2);
    }

    @Test
    void areTakenAnywayWhereSomebodySaysSo() {
        var file = HEADER + "2026-09-01,Harbor Foods,X-1,100.00,100.00,EUR\n";
        handIn.csv(acme, ImportKind.PAYMENTS, file);
        workspaces.in(acme, () -> jdbc.sql("update payment p set p.method = 'TRANSFER' where p.tenant_id = :tenant").update());
        var thrice = file + """
                2026-09-01,Harbor Foods,X-1,100.00,100.00,EUR
                2026-09-01,Harbor Foods,,100.00,100.00,EUR
                """;

        var result = handIn.csvOfAlike(acme, thrice);

        assertThat(result.faults()).isEmpty();
        assertThat(result.counts().added()).isEqualTo(3);
        assertThat(references()).containsExactly("-", "X-1", "X-1", "X-1");
        assertThat(handIn.csvOfAlike(acme, thrice).counts().known()).as("the same file again").isEqualTo(3);
        assertThat(workspaces.in(acme, () -> jdbc.sql("select count(*) from audit_entry a where a.tenant_id = :tenant"
                + " and a.deed = 'IMPORT_STARTED' and a.details like '%TAKEN_TWICE%'").query(Integer.class).single())).isEqualTo(2);
    }

    private List<String> references() {
        return workspaces.in(acme, () -> jdbc.sql("select coalesce(nullif(p.reference, ''), '-') from payment p"
                + " where p.tenant_id = :tenant order by 1").query(String.class).list());
    }
}
