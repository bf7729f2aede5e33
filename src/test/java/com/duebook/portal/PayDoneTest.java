package com.duebook.portal;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.client.FormTab;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the payer reads on coming back from the provider: no more than is known. */
class PayDoneTest extends PayerTest {

    private static final String BACK = "To the open invoices";

    @Test
    void saysThatItIsBeingConfirmedAndLooksAgainByItself() {
        startPaying();

        var done = comeBack(token);

        assertThat(title(done)).isEqualTo("Your payment is being confirmed");
        assertThat(done.text()).contains("EUR 100,00 for Acme");
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(100_00));
        assertThat(refresh(done)).isEqualTo("3; url=?look=1");
        assertThat(refresh(done.go(page(token, "done") + "?look=5"))).isEqualTo("8; url=?look=6");
    }

    @Test
    void looksAgainOnlySoOften() {
        startPaying();

        assertThat(refresh(comeBack(token).go(page(token, "done") + "?look=40"))).isEmpty();
        assertThat(refresh(comeBack(token).go(page(token, "done") + "?look=-2147483648"))).isEmpty();
    }

    @Test
    void thanksOnceTheProviderHasTheMoney() {
        startPaying();
        gateway.pay(gateway.newest());

        var done = comeBack(token);

        assertThat(title(done)).isEqualTo("Thank you, your payment has arrived");
        assertThat(done.text()).contains("EUR 100,00 have arrived for Acme").doesNotContain(BACK);
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertThat(refresh(done)).isEmpty();
        assertThat(browser.visit(page(token, "receipt")).status()).isEqualTo(200);
    }

    @Test
    void leadsBackToWhatElseIsOpen() {
        fixture.invoice(acme, customer, eur(20_00));
        startPaying();
        gateway.pay(gateway.newest());

        assertThat(comeBack(token).page().select("a:contains(" + BACK + ")").attr("href")).isEqualTo(page(token, "due"));
    }

    @Test
    void invitesNobodyToPayAgainWhileABankTakesItsTime() {
        startPaying();
        gateway.processing(gateway.newest());

        var done = comeBack(token);

        assertThat(title(done)).isEqualTo("Your payment is being confirmed");
        assertThat(done.text()).doesNotContain(BACK);
    }

    @Test
    void saysThatNothingWasChargedAndLeadsBack() {
        startPaying();
        gateway.expire(gateway.newest());

        var done = comeBack(token);

        assertThat(title(done)).isEqualTo("This payment did not go through");
        assertThat(done.text()).contains(BACK);
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(100_00));
    }

    @Test
    void tellsNothingThroughALinkThatWasNeverPaidThrough() {
        arrive(token);
        assertThat(title(comeBack(token))).isEqualTo("This link opens nothing");
        assertThat(title(FormTab.visit(browser, "/pay/" + UUID.randomUUID() + "/done"))).isEqualTo("This link opens nothing");
    }

    private void startPaying() {
        assertThat(arrive(token).press(PAY).status()).isEqualTo(303);
    }

    private static String refresh(FormTab tab) {
        return tab.page().select("meta[http-equiv=refresh]").attr("content");
    }
}
