package com.duebook.portal.ui;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.checkout.gateway.GatewayPayment;
import com.duebook.money.Money;
import com.duebook.portal.PayerDesk;
import com.duebook.problem.Refusal;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.Receivables;
import com.duebook.support.Typing;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PayViewTest extends PayerScreens {

    private static final String OTHER_LINK = "0199f0a0-0000-7000-8000-000000000002";

    @Autowired Receivables receivables;
    @Autowired PayerDesk desk;

    @Test
    void saysWhoWantsHowMuch() {
        arrive(token);

        assertThat($(H1.class).single().getText()).isEqualTo("EUR\u00a0100,00");
        assertThat(pay().getText()).isEqualTo("Pay EUR\u00a0100,00");
    }

    @Test
    void thanksOnlyForMoney() {
        var written = fixture.invoice(acme, customer, eur(20_00));
        workspaces.in(acme, () -> {
            receivables.credit(invoice, CreditDetails.all("damaged"));
            receivables.writeOff(written, "gone");
            return true;
        });

        assertThat(said(token)).isEqualTo("Credited: there is nothing to pay.");
        assertThat(said(tokenOf(workspaces.in(acme, () -> links.issue(written))))).isEqualTo("Closed: there is nothing to pay.");
    }

    private String said(String itsToken) {
        arrive(itsToken);
        return $(StatusBadge.class).single().getText();
    }

    @Test
    void addsTheOthersThatAreTicked() {
        fixture.invoice(acme, customer, eur(20_00));
        fixture.invoice(acme, fixture.customer(acme, "Somebody else"), eur(5_00));
        arrive(token);

        assertThat($(Checkbox.class).all()).extracting(Checkbox::getValue).containsExactly(true, false);
        test($(Checkbox.class).atIndex(2)).click();

        assertThat(pay().getText()).isEqualTo("Pay EUR\u00a0120,00");
    }

    @Test
    void offersATransferWhereTheProviderDoesNotTakeTheAmount() {
        var fils = fixture.invoice(acme, customer, Money.of(8_375, Currency.getInstance("KWD")));
        arrive(tokenOf(workspaces.in(acme, () -> links.issue(fils))));

        assertThat($(H1.class).single().getText()).isEqualTo("KWD\u00a08,375");
        assertThat($(Button.class).withTextContaining("Pay ").exists()).isFalse();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
                .contains("This amount cannot be paid online. Please pay it by bank transfer.");

        Typing.into($(MoneyField.class).single(), "8,37");
        assertThat(pay().getText()).isEqualTo("Pay KWD\u00a08,370");
    }

    @Test
    void refusesWhatTheProviderDoesNotTakeHoweverItIsAsked() {
        var fils = fixture.invoice(acme, customer, Money.of(8_375, Currency.getInstance("KWD")));
        var theirs = tokenOf(workspaces.in(acme, () -> links.issue(fils)));

        assertThatThrownBy(() -> desk.pay(theirs, List.of(fils), null, Locale.ENGLISH))
                .isInstanceOf(Refusal.class).hasMessageContaining("notOnline");
    }

    @Test
    void paysWhatItsOwnLinkIsForWhenAnotherWasOpenedMeanwhile() {
        var other = fixture.invoice(acme, fixture.customer(acme, "Somebody else"), eur(7_00));
        var theirs = new Cookie("duebook-pay-" + OTHER_LINK, tokenOf(workspaces.in(acme, () -> links.issue(other))));
        cookies(theirs, new Cookie("duebook-pay-" + LINK, token));

        UI.getCurrent().navigate("pay/" + OTHER_LINK + "/due");
        assertThat(pay().getText()).isEqualTo("Pay EUR\u00a07,00");
        UI.getCurrent().navigate(page("due"));
        assertThat(pay().getText()).isEqualTo("Pay EUR\u00a0100,00");
    }

    @Test
    void opensACheckoutOfItsOwnForEachLink() {
        var second = tokenOf(workspaces.in(acme, () -> links.issue(invoice)));
        arrive(token);
        test(pay()).click();
        var opened = gateway.newest();

        arrive(second);
        test(pay()).click();

        assertThat(gateway.newest()).isNotEqualTo(opened);
        assertThat(gateway.read(opened).state()).isEqualTo(GatewayPayment.State.EXPIRED);
        UI.getCurrent().navigate(page("done"));
        assertThat($(H1.class).single().getText()).isEqualTo("Your payment is being confirmed");
    }

    @Test
    void showsOneCalmPageForEveryLinkThatIsNotGood() {
        var words = List.of(
                closed("damaged"),
                closed(token.substring(0, 42) + (token.endsWith("A") ? "B" : "A")),
                closed(""),
                closed(revoked()),
                closed(ofAVoidInvoice()),
                closed(expired()));

        assertThat(words).allMatch(words.getFirst()::equals);
    }

    private String closed(String someToken) {
        arrive(someToken);
        assertThat($(Button.class).withText("Pay").exists()).isFalse();
        return $(H1.class).single().getText() + $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private String expired() {
        var old = tokenOf(workspaces.in(acme, () -> links.issue(invoice)));
        clock.advance(Duration.ofDays(181));
        return old;
    }

    private String ofAVoidInvoice() {
        var mistake = fixture.invoice(acme, customer, eur(1_00));
        var link = workspaces.in(acme, () -> links.issue(mistake));
        workspaces.in(acme, () -> {
            receivables.voidInvoice(mistake, "typo");
            return true;
        });
        return tokenOf(link);
    }

    private String revoked() {
        workspaces.in(acme, () -> {
            links.revoke(invoice);
            return true;
        });
        return token;
    }
}
