package com.duebook.portal;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.payments.PaymentFixture;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Workspaces;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Transfers go to today's account, and the payer is told where the invoice names another. */
@IntegrationTest
class NewAccountTest {

    private static final BankDetails OLD = new BankDetails(null, "DE89370400440532013000", null, null);
    private static final BankDetails NEW = new BankDetails(null, "DE02120300000000202051", null, null);

    @Autowired PaymentFixture fixture;
    @Autowired PaymentLinks links;
    @Autowired PayerDesk desk;
    @Autowired Workspaces settings;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme;

    @BeforeEach
    void aWorkspaceWithAnAccount() {
        clock.reset();
        acme = workspaces.open("Acme");
        bank(OLD);
    }

    @Test
    void saysSoOnTheInvoicesFromBeforeAlone() {
        var customer = fixture.customer(acme, "Harbor Ltd");
        var before = link(fixture.invoice(acme, customer, eur(100_00)));
        assertThat(page(before).newAccount()).isFalse();

        clock.advance(Duration.ofMinutes(1));
        bank(NEW);
        var after = link(fixture.invoice(acme, customer, eur(100_00)));

        assertThat(page(before).newAccount()).isTrue();
        assertThat(page(before).bank()).isEqualTo(NEW);
        assertThat(page(after).newAccount()).isFalse();
    }

    private PayPage page(String token) {
        return desk.page(token).orElseThrow();
    }

    private String link(UUID invoice) {
        return workspaces.in(acme, () -> links.issue(invoice)).getPath().substring("/pay/".length());
    }

    private void bank(BankDetails bank) {
        workspaces.in(acme, () -> {
            settings.update(settings.settings().bank(bank));
            return true;
        });
    }
}
