package com.duebook.portal.ui;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

/** What the payer reads on coming back from the provider: no more than is known. */
class PayDoneViewTest extends PayerScreens {

    @Test
    void saysThatItIsBeingConfirmedUntilTheProviderSaysMore() {
        startPaying();

        comeBack();

        assertThat(title()).isEqualTo("Your payment is being confirmed");
        assertThat(text()).contains("EUR\u00a0100,00 for Acme");
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(100_00));
    }

    @Test
    void thanksOnceTheProviderHasTheMoney() {
        startPaying();
        gateway.pay(gateway.newest());

        comeBack();

        assertThat(title()).isEqualTo("Thank you, your payment has arrived");
        assertThat(text()).contains("EUR\u00a0100,00 have arrived for Acme");
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertThat($(Anchor.class).withText("To the open invoices").exists()).isFalse();
    }

    @Test
    void leadsBackToWhatElseIsOpen() {
        fixture.invoice(acme, customer, eur(20_00));
        startPaying();
        gateway.pay(gateway.newest());

        comeBack();

        assertThat($(Anchor.class).withText("To the open invoices").single().getHref()).isEqualTo("/" + page("due"));
    }

    @Test
    void invitesNobodyToPayAgainWhileABankTakesItsTime() {
        startPaying();
        gateway.processing(gateway.newest());

        comeBack();

        assertThat(title()).isEqualTo("Your payment is being confirmed");
        assertThat($(Anchor.class).withText("To the open invoices").exists()).isFalse();
    }

    @Test
    void saysThatNothingWasChargedAndLeadsBack() {
        startPaying();
        gateway.expire(gateway.newest());

        comeBack();

        assertThat(title()).isEqualTo("This payment did not go through");
        assertThat($(Anchor.class).withText("To the open invoices").exists()).isTrue();
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(100_00));
    }

    @Test
    void tellsNothingThroughALinkThatWasNeverPaidThrough() {
        arrive(token);
        comeBack();
        assertThat(title()).isEqualTo("This link opens nothing");

        arrive("damaged");
        comeBack();
        assertThat(title()).isEqualTo("This link opens nothing");
    }

    private void startPaying() {
        arrive(token);
        test(pay()).click();
    }

    private String text() {
        return String.join(" ", $(Paragraph.class).all().stream().map(Paragraph::getText).toList());
    }
}
