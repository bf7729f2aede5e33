package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.ImportKind;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that came and was given back, in whole or in part. */
@IntegrationTest
class RefundedPaymentsTest {

    private static final String HEADER = "Received on,Customer,Payment reference,Amount,Not allocated,Refunded,Status,Currency\n";

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
    void areTakenWithWhatWasGivenBack() {
        var result = handIn.csv(acme, ImportKind.PAYMENTS, HEADER + """
                2026-09-01,Harbor Foods,X-1,100.00,30.00,20.00,Credit left,EUR
                2026-09-02,Harbor Foods,X-2,100.00,0.00,100.00,Refunded,EUR
                2026-09-03,Harbor Foods,X-3,100.00,0.00,-40.00,Paid,EUR
                2026-09-04,Harbor Foods,X-4,100.00,0.00,0.00,Refunded,EUR
                2026-09-05,Harbor Foods,X-5,100.00,70.00,31.00,Paid,EUR
                """);

        assertThat(result.faults()).containsExactly("6 | Refunded | 31.00 | and what is not allocated come to more than the amount");
        assertThat(result.counts().credit()).isEqualTo(Map.of("EUR", 3_000L));
        assertThat(payments()).containsExactly("X-1 5000 3000 2000", "X-2 10000 0 10000", "X-3 4000 0 4000");
        assertThat(workspaces.in(acme, () -> jdbc.sql("select sum(e.amount_minor) from ledger_entry e"
                + " where e.tenant_id = :tenant and e.kind = 'REFUNDED'").query(Long.class).single())).isEqualTo(16_000);
    }

    @Test
    void areKnownTheNextTime() {
        var file = HEADER + "2026-09-01,Harbor Foods,X-1,100.00,30.00,20.00,Credit left,EUR\n";
        handIn.csv(acme, ImportKind.PAYMENTS, file);

        assertThat(handIn.csv(acme, ImportKind.PAYMENTS, file).counts().known()).isEqualTo(1);
    }

    @Test
    void goFromTheWholeWhereThatIsChosenForWhatIsLeft() {
        var file = "Received on,Customer,Payment reference,Amount,Amount Refunded,Currency\n2026-09-01,Harbor Foods,X-1,100.00,20.00,EUR\n";
        handIn.file(acme, ImportKind.PAYMENTS, "in.csv", file.getBytes(StandardCharsets.UTF_8), Map.of(ImportField.UNAPPLIED, "Amount"));

        assertThat(payments()).containsExactly("X-1 10000 8000 2000");
    }

    private List<String> payments() {
        return workspaces.in(acme, () -> jdbc.sql("""
                        select concat_ws(' ', p.reference, p.amount_minor, p.unallocated_minor, p.refunded_minor) from payment p
                        where p.tenant_id = :tenant order by p.reference""")
                .query(String.class).list());
    }
}
