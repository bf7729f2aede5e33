package com.duebook.portal;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Transfers go to today's account, and the payer is told where the invoice names another. */
class NewAccountTest extends PayerTest {

    private static final BankDetails OLD = new BankDetails(null, "DE89370400440532013000", null, null);
    private static final BankDetails NEW = new BankDetails(null, "DE02120300000000202051", null, null);

    @Autowired Workspaces settings;

    @BeforeEach
    void anAccount() {
        bank(OLD);
        clock.later();
    }

    @Test
    void saysSoOnTheInvoicesFromBeforeAlone() {
        var before = tokenTo(fixture.invoice(acme, customer, eur(50_00)));
        assertThat(transfer(before)).contains("DE89").doesNotContain("has changed");

        clock.later();
        bank(NEW);
        clock.later();
        var after = tokenTo(fixture.invoice(acme, customer, eur(70_00)));

        assertThat(transfer(before)).contains("DE02", "The account has changed since invoice INV-2026-00002 was issued.");
        assertThat(transfer(after)).contains("DE02").doesNotContain("has changed");
    }

    private String transfer(String someToken) {
        return arrive(someToken).page().select(".transfer").text();
    }

    private void bank(BankDetails bank) {
        workspaces.in(acme, () -> {
            settings.update(settings.settings().bank(bank));
            return true;
        });
    }
}
