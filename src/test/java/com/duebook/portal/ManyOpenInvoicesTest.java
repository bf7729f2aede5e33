package com.duebook.portal;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.payments.OnePayer;
import com.duebook.payments.WithFakeGateway;
import com.duebook.problem.Refusal;
import com.duebook.receivables.payer.PayerItem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The link of an invoice was an error where the customer had fifty others due earlier. */
@WithFakeGateway
class ManyOpenInvoicesTest extends OnePayer {

    @Autowired PayerDesk desk;
    @Autowired PaymentLinks links;

    @Test
    void linkShowsItsInvoiceWhateverElseIsOpen() {
        var older = IntStream.range(0, 60).mapToObj(number -> fixture.invoice(acme, customer, eur(1_00))).toList();
        clock.advance(Duration.ofDays(3));
        var newest = fixture.invoice(acme, customer, eur(77_00));
        var token = token(newest);

        var page = desk.page(token).orElseThrow();

        assertThat(page.lead().invoice()).isEqualTo(newest);
        assertThat(page.others()).hasSize(49).extracting(PayerItem::invoice).isSubsetOf(older);
        assertThat(desk.document(token, newest)).isPresent();
        assertThat(desk.pay(token, fixture.items(acme, newest), null, Locale.ENGLISH)).isNotNull();
    }

    @Test
    void nothingChosenPaysNothing() {
        var token = token(fixture.invoice(acme, customer, eur(77_00)));

        assertThatThrownBy(() -> desk.pay(token, List.of(), null, Locale.ENGLISH)).isInstanceOf(Refusal.class);
    }

    private String token(UUID invoice) {
        var link = workspaces.in(acme, () -> links.issue(invoice)).toString();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
