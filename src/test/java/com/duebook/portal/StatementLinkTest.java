package com.duebook.portal;

import static com.duebook.payments.PaymentFixture.TODAY;
import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.client.FormTab;
import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.Disputes;
import com.duebook.ledger.DueKind;
import com.duebook.ledger.Instalment;
import com.duebook.ledger.NewCharge;
import com.duebook.ledger.open.OwedItem;
import com.duebook.ledger.open.OwedItems;
import com.duebook.money.Money;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.Share;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.charge.Charges;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A link for all that a customer owes, or for one instalment. */
class StatementLinkTest extends PayerTest {

    static final Currency DOLLARS = Currency.getInstance("USD");

    @Autowired Books books;
    @Autowired Charges charges;
    @Autowired Disputes disputes;
    @Autowired OwedItems owed;
    @Autowired Receivables receivables;

    @Test
    void asksForAllThatIsOpenInOneCurrencyInThePayersLanguage() {
        fixture.invoice(acme, customer, eur(20_00));
        fixture.invoice(acme, customer, Money.of(7_00, DOLLARS));
        var fee = charge(DueKind.FEE, invoice, 5_00);
        var deposit = charge(DueKind.DEPOSIT, null, 30_00);
        var statement = statement(PaymentFixture.EUR);

        var tab = arrive(statement);
        assertThat(title(tab)).isEqualTo("Harbor Foods, all that is open");
        assertThat(amount(tab)).isEqualTo("EUR 155,00");
        assertThat(tab.page().select("input[type=checkbox]")).hasSize(4).allMatch(box -> box.hasAttr("checked"));
        assertThat(tab.text()).contains("4 items, the oldest due on", "Fee on " + number(invoice), "Deposit");
        assertThat(tab.page().select("input[value=" + deposit + "], input[value=" + fee + "]")).hasSize(2);

        assertThat(tab.press("Pay EUR 155,00").status()).isEqualTo(303);
        assertThat(gateway.asked(gateway.newest())).isEqualTo(eur(155_00));

        var chinese = FormTab.visit(browser, page(statement, "due") + "?language=zh");
        assertThat(title(chinese)).isEqualTo("Harbor Foods，全部未付款项");
        assertThat(chinese.text()).contains("共 4 项", number(invoice) + " 的费用", "定金");
    }

    @Test
    void letsGoOfWhatWasPaidAndOffersWhatCameLater() {
        var fee = charge(DueKind.FEE, invoice, 5_00);
        var statement = statement(PaymentFixture.EUR);
        fixture.paid(acme, customer, eur(5_00), new Share(fee, eur(5_00)));
        fixture.invoice(acme, customer, eur(20_00));

        var tab = arrive(statement);
        assertThat(amount(tab)).isEqualTo("EUR 100,00");
        assertThat(tab.page().select("input[type=checkbox]")).extracting(box -> box.hasAttr("checked")).containsExactly(true, false);
    }

    @Test
    void asksForOneInstalmentAndSettlesThatOne() {
        var plan = books.issued(acme, customer, List.of(new Instalment(TODAY.plusDays(5), eur(40_00)),
                new Instalment(TODAY.plusDays(35), eur(30_00)), new Instalment(TODAY.plusDays(65), eur(30_00))));
        var second = fixture.items(acme, plan).get(1);
        var token = workspaces.in(acme, () -> links.issueForItems(List.of(second))).getPath().substring("/pay/".length());

        var tab = arrive(token);
        assertThat(title(tab)).isEqualTo("Harbor Foods, " + number(plan) + ", instalment 2 of 3");
        assertThat(amount(tab)).isEqualTo("EUR 30,00");
        assertThat(tab.text()).contains(number(plan) + ", instalment 1 of 3").doesNotContain("is still open of");

        tab.press("Pay EUR 30,00");
        gateway.pay(gateway.newest());
        comeBack(token);

        assertThat(workspaces.in(acme, () -> owed.ofInvoices(List.of(plan)))).extracting(OwedItem::open)
                .containsExactly(eur(40_00), eur(0), eur(30_00));
        assertThat(arrive(token).page().select(".closed").text()).isEqualTo("Nothing to pay any more. Thank you.");
    }

    /** It was offered, and refused with every item that was ticked. */
    @Test
    void letsAPartGoToWhatIsDueFirst() {
        var later = fixture.invoice(acme, customer, eur(20_00));
        var statement = statement(PaymentFixture.EUR);

        var tab = arrive(statement);
        tab.type("part", "110").press("Pay EUR 120,00");
        assertThat(tab.press("Pay EUR 110,00").status()).isEqualTo(303);
        assertThat(gateway.asked(gateway.newest())).isEqualTo(eur(110_00));
        gateway.pay(gateway.newest());
        comeBack(statement);

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertThat(fixture.open(acme, later)).isEqualTo(eur(10_00));
    }

    @Test
    void asksForNothingOfAnInvoiceThatAPartDoesNotReach() {
        var later = fixture.invoice(acme, customer, eur(20_00));

        var statement = statement(PaymentFixture.EUR);

        var tab = arrive(statement);
        tab.type("part", "30").press("Pay EUR 120,00");
        assertThat(tab.press("Pay EUR 30,00").status()).isEqualTo(303);
        gateway.pay(gateway.newest());
        comeBack(statement);

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(70_00));
        assertThat(fixture.open(acme, later)).isEqualTo(eur(20_00));
    }

    @Test
    void asksForNothingOnceAllIsPaid() {
        var later = fixture.invoice(acme, customer, eur(20_00));
        var statement = statement(PaymentFixture.EUR);
        fixture.paid(acme, customer, eur(120_00), new Share(invoice, eur(100_00)), new Share(later, eur(20_00)));

        var tab = arrive(statement);

        assertThat(amount(tab)).isEqualTo("EUR 0,00");
        assertThat(tab.page().select(".closed").text()).isEqualTo("Nothing to pay any more. Thank you.");
    }

    @Test
    void showsWhatIsDisputedAndAsksForTheRest() {
        var broken = fixture.invoice(acme, customer, eur(20_00));
        workspaces.in(acme, () -> {
            disputes.raise(broken, new DisputeDetails("broken", null));
            return true;
        });

        var tab = arrive(statement(PaymentFixture.EUR));

        assertThat(amount(tab)).isEqualTo("EUR 100,00");
        assertThat(tab.page().select("input[type=checkbox]")).extracting(box -> box.hasAttr("checked")).containsExactly(true, false);
        assertThat(tab.text()).contains("Disputed");
    }

    @Test
    void opensNothingOnceTheCustomersLinksWereTakenBack() {
        var statement = statement(PaymentFixture.EUR);
        workspaces.in(acme, () -> {
            links.revokeAll(customer);
            return true;
        });

        assertThat(links.open(statement)).isEmpty();
        assertThat(links.open(token)).isEmpty();
    }

    @Test
    void asksForNothingWhereNothingIsOpenOrTooMuchForAPage() {
        assertThatThrownBy(() -> statement(DOLLARS)).isInstanceOf(Refusal.class);
        for (var number = 0; number < 200; number++) {
            charge(DueKind.FEE, null, 1_00);
        }
        assertThatThrownBy(() -> statement(PaymentFixture.EUR)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo("payments.statement.tooMany"));
        assertThatThrownBy(() -> workspaces.in(acme, () -> links.issueForItems(List.of(Ids.next())))).isInstanceOf(NotFound.class);
    }

    private String statement(Currency currency) {
        return workspaces.in(acme, () -> links.statement(customer, currency)).getPath().substring("/pay/".length());
    }

    private UUID charge(DueKind kind, @Nullable UUID cause, long minor) {
        return workspaces.in(acme, () -> charges.charge(new NewCharge(kind, customer, cause, eur(minor), due()), ""));
    }

    private LocalDate due() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(3);
    }

    private String number(UUID itsInvoice) {
        return Objects.requireNonNull(workspaces.in(acme, () -> receivables.view(itsInvoice)).number());
    }
}
