package com.duebook.portal;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.money.CurrencyMismatch;
import com.duebook.money.Money;
import com.duebook.payments.OnePayer;
import com.duebook.payments.Share;
import com.duebook.payments.WithFakeGateway;
import com.duebook.problem.NotFound;
import com.duebook.receivables.payer.PayerItem;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.Books;
import com.duebook.tenancy.Ids;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One link that asks for several invoices. */
@WithFakeGateway
class PaymentRequestTest extends OnePayer {

    @Autowired PayerDesk desk;
    @Autowired PaymentLinks links;
    @Autowired Receivables receivables;

    private UUID first = UUID.randomUUID();
    private UUID second = UUID.randomUUID();
    private UUID other = UUID.randomUUID();
    private String token = "";

    @BeforeEach
    void aRequestForTwoOfThree() {
        first = fixture.invoice(acme, customer, eur(100_00));
        other = fixture.invoice(acme, customer, eur(7_00));
        second = fixture.invoice(acme, customer, eur(20_00));
        token = ask(List.of(first, second));
    }

    @Test
    void ticksWhatItAsksForAndOffersTheRest() {
        assertThat(asked()).containsExactlyInAnyOrder(first, second);
        assertThat(page().others()).extracting(PayerItem::invoice).containsExactly(other);
        assertThat(PayChoice.first(page()).asked()).isEqualTo(eur(120_00));
        assertThat(desk.document(token, second)).isPresent();
    }

    @Test
    void letsGoOfWhatWasPaid() {
        fixture.paid(acme, customer, eur(100_00), new Share(first, eur(100_00)));

        assertThat(asked()).containsExactly(second);
        assertThat(page().lead().invoice()).isEqualTo(second);
        assertThat(desk.document(token, first)).isEmpty();
    }

    @Test
    void asksForWhatIsLeftOfAPart() {
        fixture.paid(acme, customer, eur(30_00), new Share(first, eur(30_00)));

        assertThat(PayChoice.first(page()).asked()).isEqualTo(eur(90_00));
    }

    @Test
    void saysSoWhenAllIsPaid() {
        fixture.paid(acme, customer, eur(120_00), new Share(first, eur(100_00)), new Share(second, eur(20_00)));

        assertThat(asked()).isEmpty();
        assertThat(page().lead().isOpen()).isFalse();
        assertThat(page().others()).extracting(PayerItem::invoice).containsExactly(other);
    }

    @Test
    void letsGoOfWhatIsVoidAndOpensNothingOnceAllIs() {
        voided(first);
        assertThat(links.open(token).orElseThrow().items()).isEqualTo(fixture.items(acme, second));
        assertThat(asked()).containsExactly(second);

        voided(second);
        assertThat(links.open(token)).isEmpty();
    }

    @Test
    void endsWithTheLinksOfAnyInvoiceItAsksFor() {
        workspaces.in(acme, () -> {
            links.revoke(second);
            return true;
        });

        assertThat(links.open(token)).isEmpty();
    }

    @Test
    void isToOneCustomerInOneCurrencyAndForWhatWasIssued() {
        var theirs = fixture.invoice(acme, fixture.customer(acme, "Somebody else"), eur(5_00));
        var dollars = fixture.invoice(acme, customer, Money.of(5_00, Currency.getInstance("USD")));
        var draft = workspaces.in(acme, () -> receivables.draft(Books.details(customer, eur(1_00))));
        var foreign = fixture.invoice(bolt, fixture.customer(bolt, "Zanzibar"), eur(5_00));

        assertThatThrownBy(() -> ask(List.of(first, theirs))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ask(List.of(first, dollars))).isInstanceOf(CurrencyMismatch.class);
        for (var missing : List.of(draft, foreign, Ids.next())) {
            assertThatThrownBy(() -> ask(List.of(first, missing))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> ask(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private String ask(List<UUID> invoices) {
        return workspaces.in(acme, () -> links.issue(invoices)).getPath().substring("/pay/".length());
    }

    private PayPage page() {
        return desk.page(token).orElseThrow();
    }

    private List<UUID> asked() {
        return page().wanted().stream().map(PayerItem::invoice).toList();
    }

    private void voided(UUID invoice) {
        workspaces.in(acme, () -> {
            receivables.voidInvoice(invoice, "typo");
            return true;
        });
    }
}
