package com.duebook.checkout.ui;

import static com.duebook.payments.PaymentFixture.TODAY;
import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.ledger.DueKind;
import com.duebook.ledger.NewCharge;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.credit.AccountItem;
import com.duebook.payments.credit.CustomerAccount;
import com.duebook.receivables.charge.Charges;
import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpenItemsPanelTest extends ScreenTest {

    @Autowired PaymentFixture fixture;
    @Autowired Charges charges;
    @Autowired CustomerAccount account;
    @Autowired PaymentLinks links;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void anInvoiceAFeeAndCredit() {
        customer = fixture.customer(acme, "Harbor Foods");
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        workspaces.in(acme, () -> charges.charge(
                new NewCharge(DueKind.FEE, customer, invoice, eur(5_00), TODAY.plusDays(3)), "reminder"));
        fixture.paid(acme, customer, eur(20_00));
    }

    @Test
    void listsCreditInTheOtherDirectionAndCountsItIntoNothingOverdue() {
        clock.advance(Duration.ofDays(10));

        var euros = workspaces.in(acme, () -> account.of(customer)).getFirst();
        assertThat(euros.items()).extracting(item -> item.name().kind())
                .containsExactly(DueKind.FEE, DueKind.PRINCIPAL, DueKind.CREDIT);
        assertThat(euros.items()).extracting(AccountItem::open).containsExactly(eur(5_00), eur(100_00), eur(-20_00));
        assertThat(euros.owed()).isEqualTo(eur(105_00));
        assertThat(euros.overdue()).isEqualTo(eur(5_00));
        assertThat(euros.credit()).isEqualTo(eur(20_00));

        open();
        assertThat($(Paragraph.class).all()).extracting(text -> text.getText().replace('\u00a0', ' '))
                .contains("EUR 105.00 open, EUR 5.00 of it overdue · EUR 20.00 unused credit");
    }

    @Test
    void givesOneLinkForAllOfItAndTakesAllBack() {
        open();

        test($(Button.class).withText("Copy payment link for all open items").single()).click();
        var link = $(TextField.class).all().getLast().getValue();
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(links.open(token).orElseThrow().items()).hasSize(2);

        test($(Button.class).withText("Take all links back").single()).click();
        assertThat(links.open(token)).isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate(CustomersNavigation.customer(customer), QueryParameters.of("tab", "open"));
    }
}
