package com.duebook.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.stripe.StripeProbe.Finding;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.connection.StripeConnections;
import com.duebook.workspace.connection.StripeSecrets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asked of the loopback Stripe, with the production client. */
@IntegrationTest
class StripeProbeTest {

    @Autowired StripeProbe probe;
    @Autowired StripeConnections connections;
    @Autowired TestWorkspaces workspaces;
    @Autowired Tenancy tenancy;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @Test
    void namesTheAccountOfAnOwnKeyAndOfThePlatform() {
        workspaces.in(acme, () -> {
            connections.connect(new StripeSecrets("rk_test_ownkeyofacme", "whsec_ownsecretofacme"));
            return true;
        });

        var own = tenancy.callAs(acme, Actor.SYSTEM, probe::probe);
        var platform = tenancy.callAs(bolt, Actor.SYSTEM, probe::probe);

        assertThat(own.finding()).isEqualTo(Finding.WORKS_IN_TEST_MODE);
        assertThat(own.account()).startsWith("acct_");
        assertThat(platform.works()).isTrue();
        assertThat(platform.account()).startsWith("acct_").isNotEqualTo(own.account());
    }
}
