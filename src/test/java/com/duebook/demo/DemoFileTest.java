package com.duebook.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.SignIn;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenants.DemoFile;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DemoFileTest {

    @Autowired DemoFile demo;
    @Autowired TenantJdbc jdbc;
    @Autowired SignIn signIn;
    @Autowired LedgerCheck check;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID workspace;

    @BeforeEach
    void applied() {
        clock.reset();
        workspace = demo.apply();
    }

    @Test
    void showsALivelyPastThatIsTheSameWhenAppliedAgain() {
        var invoices = count("select count(*) from invoice i where i.tenant_id = :tenant");
        assertThat(demo.apply()).isEqualTo(workspace);

        assertThat(count("select count(*) from invoice i where i.tenant_id = :tenant")).isEqualTo(invoices);
        assertThat(invoices).isBetween(900, 3_000);
        assertThat(count("select count(*) from customer c where c.tenant_id = :tenant")).isEqualTo(60);
        assertThat(count("select count(distinct c.country) from customer c where c.tenant_id = :tenant")).isEqualTo(5);
        assertThat(count("select count(distinct i.currency) from invoice i where i.tenant_id = :tenant")).isEqualTo(4);
        assertThat(count("select count(*) from payment p where p.tenant_id = :tenant and p.method = 'IMPORTED'")).isZero();
        assertThat(count("select count(distinct p.method) from payment p where p.tenant_id = :tenant")).isGreaterThan(2);
        assertThat(count("select count(*) from alert a where a.tenant_id = :tenant")).isPositive();
        assertThat(count("""
                select count(*) from invoice i where i.tenant_id = :tenant and i.state = 'OPEN'
                and i.due_on < '2026-11-21'""")).isBetween(40, 400);
    }

    @Test
    void keepsSummariesThatAgreeWithItsLedger() {
        assertThat(workspaces.in(workspace, check::differences)).matches(LedgerCheck.Differences::none);
    }

    /** One that pays well and is insolvent, and so has no limit but by its class, and one that is over its own. */
    @Test
    void showsWhatTheCreditPolicyDoes() {
        assertThat(count("select count(*) from credit_order o where o.tenant_id = :tenant and o.reference in ('SO-4474', 'SO-4461')"
                + " and o.state = 'REFUSED' and o.by_rule")).isEqualTo(2);
        assertThat(count("select count(distinct o.state) from credit_order o where o.tenant_id = :tenant")).isGreaterThanOrEqualTo(4);
    }

    @Test
    void letsItsOwnerSignIn() {
        assertThat(signIn.check("owner@demo.duebook.example", "duebook-demo")).isPresent();
    }

    private int count(String sql) {
        return workspaces.in(workspace, () -> jdbc.sql(sql).query(Integer.class).single());
    }
}
