package com.duebook.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Money;
import com.duebook.payments.CardRefund;
import com.duebook.stripe.CardSales.Sale;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** M-07: no webhook ever comes, and one look at the provider puts everything right. */
class MissingEventsTest extends ManySales {

    private static final int PAYMENTS = CardSales.size(1_000);
    private static final int REFUNDED = PAYMENTS / 20;
    private static final int DISPUTED = PAYMENTS / 20;

    @Autowired StripeGateway gateway;

    @Test
    void repairsEverythingInOneRunAndNothingInTheSecond() {
        faults.loseEvents();
        var opened = sales.open(acme, PAYMENTS);
        payAndTakeBackSome(opened);

        clock.advance(Duration.ofMinutes(16));
        queue.drain();

        assertThat(sales.payments(acme)).isEqualTo(PAYMENTS);
        assertThat(sales.received(acme)).isEqualTo(opened.stream().mapToLong(sale -> sale.amount().minor()).sum());
        assertThat(sales.refunded(acme)).isEqualTo(opened.subList(0, REFUNDED).stream()
                .mapToLong(sale -> half(sale).minor()).sum());
        assertThat(sales.receipts(acme)).isEqualTo(PAYMENTS);
        var ledger = sales.ledger(acme);

        clock.advance(Duration.ofMinutes(16));
        queue.drain();

        assertThat(sales.ledger(acme)).isEqualTo(ledger);
    }

    private void payAndTakeBackSome(List<Sale> opened) {
        var payer = new CardPayer(port);
        CardSales.each(opened.size(), index -> {
            var sale = opened.get(index);
            var isDisputed = index >= REFUNDED && index < REFUNDED + DISPUTED;
            payer.pays(sale.session(), isDisputed ? "4000 0000 0000 0259" : "4242 4242 4242 4242");
            return index < REFUNDED && refund(sale);
        });
    }

    /** As somebody does in the provider's own dashboard. */
    private boolean refund(Sale sale) {
        var refund = Ids.next();
        tenancy.callAs(acme, Actor.SYSTEM, () -> gateway.refund(
                new CardRefund(refund, "r:" + refund, sales.intent(sale), half(sale), clock.instant())));
        return true;
    }

    private static Money half(Sale sale) {
        return Money.of(sale.amount().minor() / 2, sale.amount().currency());
    }
}
