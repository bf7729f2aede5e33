package com.duebook.portal;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.client.FormTab;
import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.hold.UnlockQuote;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.order.CreditBooks;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.OverLimit;
import com.duebook.payments.Share;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a payer reads who was asked for what unlocks credit: limit 60.00, owed 100.00. */
class UnlockPageTest extends PayerTest {

    @Autowired CreditBooks credit;
    @Autowired Holds holds;
    @Autowired HoldDecisions decisions;

    private String unlock = "";

    @BeforeEach
    void aHold() {
        credit.limit(acme, customer, eur(60_00));
        unlock = workspaces.in(acme, () -> links.unlock(customer, holds.of(customer).quote().parts().stream()
                .map(UnlockQuote.Part::item).toList())).getPath().substring("/pay/".length());
    }

    @Test
    void asksForTheLeastSumAndSaysWhatItGoesTo() {
        var tab = arrive(unlock);

        assertThat(title(tab)).isEqualTo("Harbor Foods, what unlocks credit");
        assertThat(amount(tab)).isEqualTo("EUR 40,00");
        assertThat(said(tab)).contains(" · a part of EUR 100,00", "Your credit limit is EUR 60,00, and EUR 100,00 of it is used.",
                "Credit is unlocked at once when this is paid.",
                "With EUR 40,00 your limit is exactly used up: what you pay beyond that makes room for new orders.");
        assertThat(tab.press("Pay EUR 40,00").status()).isEqualTo(303);
        assertThat(gateway.asked(gateway.newest())).isEqualTo(eur(40_00));
        gateway.pay(gateway.newest());
        assertThat(said(comeBack(unlock))).contains("Credit is unlocked, and your limit is exactly used up");
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(60_00));
        var free = arrive(unlock);
        assertThat(title(free)).isEqualTo("Harbor Foods, credit is not on hold");
        assertThat(said(free)).contains("Credit is not on hold any more");
    }

    /** A limit of 0 is none in figures. */
    @Test
    void tellsWhoPaysBeforeDeliveryWhatIsOpen() {
        credit.limit(acme, customer, eur(0));

        assertThat(said(arrive(unlock))).contains("You buy against cash before delivery, and EUR 100,00 is open on account.",
                "With EUR 100,00, you can order again against cash before delivery.").doesNotContain("EUR 0,00 ", "exactly used up");
    }

    @Test
    void saysThatLessDoesNotUnlockAndTakesItAllTheSame() {
        var tab = arrive(unlock);
        tab.type("part", "39.99").press("Pay EUR 40,00");

        assertThat(said(tab)).contains("This alone does not unlock credit: it takes EUR 40,00");
        assertThat(tab.press("Pay EUR 39,99").status()).isEqualTo(303);
        assertThat(gateway.asked(gateway.newest())).isEqualTo(eur(39_99));
        gateway.pay(gateway.newest());
        assertThat(said(comeBack(unlock))).doesNotContain("Credit is unlocked");
    }

    @Test
    void keepsMoreThanIsOwedAsCredit() {
        var tab = arrive(unlock);
        tab.type("part", "130").press("Pay EUR 40,00");
        tab.press("Pay EUR 130,00");
        gateway.pay(gateway.newest());
        comeBack(unlock);

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(30_00));
    }

    /** What is late is paid in full, which leaves room below the limit. */
    @Test
    void saysWhatMayBeOrderedThen() {
        var late = fixture.customer(acme, "Late Ltd");
        fixture.invoice(acme, late, eur(30_00));
        credit.limit(acme, late, eur(50_00));
        credit.holds(acme, new HoldPolicy(90, 10, Set.of()));
        clock.advance(Duration.ofDays(60));
        var link = workspaces.in(acme, () -> links.unlock(late, holds.of(late).quote().parts().stream().map(UnlockQuote.Part::item)
                .toList())).getPath().substring("/pay/".length());

        assertThat(said(arrive(link))).contains("With EUR 30,00, new orders of up to EUR 50,00 fit within your limit.");
        credit.ask(acme, late, eur(60_00));
        credit.ask(acme, late, eur(20_00));
        assertThat(said(arrive(link))).as("what fits of the orders that wait is theirs")
                .contains("With EUR 30,00, new orders of up to EUR 30,00 fit within your limit.");
        credit.policy(acme, OverLimit.BLOCK, OverLimit.WARN);
        assertThat(said(arrive(link))).doesNotContain("new orders");
    }

    /** However many were sent, each shows what unlocks at that moment, and what it asked for when that is paid. */
    @Test
    void isTheSameByAnOldLinkAfterANewerOne() {
        var newer = workspaces.in(acme, () -> links.unlock(customer, holds.of(customer).quote().parts().stream()
                .map(UnlockQuote.Part::item).toList())).getPath().substring("/pay/".length());
        arrive(newer).press("Pay EUR 40,00");
        gateway.pay(gateway.newest());
        comeBack(newer);

        assertThat(said(arrive(unlock))).contains("Credit is not on hold any more, so nothing has to be paid for that.");
        assertThat(amount(arrive(unlock))).isEqualTo("EUR 0,00");
    }

    @Test
    void asksForWhatUnlocksByNow() {
        fixture.paid(acme, customer, eur(15_00), new Share(invoice, eur(15_00)));

        assertThat(amount(arrive(unlock))).isEqualTo("EUR 25,00");
        var later = fixture.customer(acme, "Other");
        credit.limit(acme, later, eur(1));
        assertThat(amount(arrive(unlock))).isEqualTo("EUR 25,00");
    }

    @Test
    void saysWhenOnlyPeopleCanUnlock() {
        workspaces.in(acme, () -> {
            decisions.stop(customer, LimitScope.CUSTOMER, "insolvency");
            return true;
        });
        var tab = arrive(unlock);

        assertThat(title(tab)).isEqualTo("Harbor Foods, credit is on hold");
        assertThat(said(tab)).contains("Paying alone does not unlock credit: Acme has to decide on that.").doesNotContain("insolvency");
        assertThat(amount(tab)).isEqualTo("EUR 0,00");
    }

    private static String said(FormTab tab) {
        return tab.text().replace('\u00a0', ' ');
    }
}
