package com.duebook.payments;

import static com.duebook.ledger.DueKind.CREDIT;
import static com.duebook.ledger.DueKind.DEPOSIT;
import static com.duebook.ledger.DueKind.FEE;
import static com.duebook.ledger.DueKind.INTEREST;
import static com.duebook.ledger.DueKind.PRINCIPAL;
import static com.duebook.payments.PaymentFixture.TODAY;
import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.ageing.Ageing;
import com.duebook.ageing.AgeingItems;
import com.duebook.ledger.DueKind;
import com.duebook.ledger.NewCharge;
import com.duebook.ledger.open.AsOf;
import com.duebook.ledger.open.ItemFilter;
import com.duebook.ledger.open.Overdue;
import com.duebook.money.CurrencyMismatch;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.OpenItem;
import com.duebook.receivables.OpenItems;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.charge.Charges;
import com.duebook.receivables.list.InvoiceFilter;
import com.duebook.receivables.list.InvoiceList;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.support.IntegrationTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Interest, fees and deposits are owed like invoices and change none. */
@IntegrationTest
class ChargesTest extends OnePayer {

    static final LocalDate DUE = TODAY.plusDays(10);

    @Autowired Charges charges;
    @Autowired Payments payments;
    @Autowired Credits credits;
    @Autowired PaymentList list;
    @Autowired Receivables receivables;
    @Autowired OpenItems openItems;
    @Autowired InvoiceList invoices;
    @Autowired Ageing ageing;
    @Autowired AgeingItems items;
    @Autowired Overdue overdue;
    @Autowired TenantJdbc jdbc;

    private UUID invoice = UUID.randomUUID();

    @BeforeEach
    void anInvoice() {
        invoice = fixture.invoice(acme, customer, eur(100_00));
    }

    @AfterEach
    void booksAgree() {
        assertThat(fixture.differences(acme)).matches(LedgerCheck.Differences::none);
        clock.reset();
    }

    @Test
    void areOwedBesideTheInvoiceTheyComeOf() {
        charge(INTEREST, invoice, 1_50);
        charge(FEE, invoice, 5_00);
        charge(DEPOSIT, null, 30_00);

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(100_00));
        assertThat(open()).extracting(OpenItem::kind).containsExactlyInAnyOrder(INTEREST, FEE, DEPOSIT, PRINCIPAL);
        assertThat(open().stream().filter(item -> item.kind() == FEE).map(OpenItem::number)).containsExactly(
                workspaces.in(acme, () -> receivables.view(invoice)).number());
        assertThat(openThen(TODAY)).isEqualTo(eur(136_50));
    }

    @Test
    void countForTheCustomerAndNotForTheListOfInvoices() {
        charge(FEE, invoice, 5_00);
        clock.advance(Duration.ofDays(60));

        var day = TODAY.plusDays(60);
        var late = workspaces.in(acme, () -> ageing.customers(AsOf.now(day), 0, 10)).rows();
        assertThat(late).singleElement().satisfies(row -> {
            assertThat(row.items()).isEqualTo(2);
            assertThat(Money.sum(row.bands(), PaymentFixture.EUR)).isEqualTo(eur(105_00));
        });
        assertThat(workspaces.in(acme, () -> overdue.before(day, List.of(customer)))).singleElement()
                .satisfies(debtor -> {
                    assertThat(debtor.open()).isEqualTo(eur(105_00));
                    assertThat(debtor.since()).isEqualTo(DUE);
                });
        assertThat(workspaces.in(acme, () -> invoices.counts(InvoiceFilter.of(InvoiceSet.ALL))).open()).containsExactly(eur(100_00));
    }

    @Test
    void areSettledBeforeTheInvoiceTheyComeOf() {
        var interest = charge(INTEREST, invoice, 1_50);
        var fee = charge(FEE, invoice, 5_00);
        assertThat(open()).extracting(OpenItem::debt).containsExactly(fee, interest, invoice);

        var payment = fixture.paid(acme, customer, eur(50_00),
                new Share(invoice, eur(100_00)), new Share(interest, eur(1_50)), new Share(fee, eur(5_00)));

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(56_50));
        assertThat(open()).extracting(OpenItem::debt).containsExactly(invoice);
        assertThat(workspaces.in(acme, () -> list.view(payment)).allocations()).extracting(it -> it.name().kind())
                .containsExactlyInAnyOrder(PRINCIPAL, INTEREST, FEE);
    }

    @Test
    void giveBackWhatTheyHadFromAPaymentAndTakeCredit() {
        var fee = charge(FEE, null, 5_00);
        var payment = fixture.paid(acme, customer, eur(5_00), new Share(fee, eur(5_00)));
        assertThat(open()).extracting(OpenItem::debt).containsExactly(invoice);

        in(() -> payments.reverseAllocation(payment, fee));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(5_00));
        assertThat(open()).hasSize(2);

        workspaces.in(acme, () -> credits.use(customer, List.of(new Share(fee, eur(5_00)))));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(0));
        assertThat(open()).extracting(OpenItem::debt).containsExactly(invoice);
    }

    @Test
    void wereOwedOnPastDaysAsTheyWere() {
        var fee = charge(FEE, invoice, 5_00);
        clock.advance(Duration.ofDays(5));
        in(() -> payments.record(new PaymentDetails(Ids.next(), customer, PaymentMethod.CASH, eur(5_00), TODAY.plusDays(2), null),
                List.of(new Share(fee, eur(5_00)))));

        assertThat(openThen(TODAY.plusDays(1))).isEqualTo(eur(105_00));
        assertThat(openThen(TODAY.plusDays(2))).isEqualTo(eur(100_00));
        assertThat(workspaces.in(acme, () -> items.sum(filter(new AsOf(TODAY.plusDays(2), true)))).open()).isEqualTo(eur(105_00));
        assertThat(workspaces.in(acme, () -> items.page(filter(AsOf.now(TODAY.plusDays(1))), 0, 10)))
                .extracting(it -> it.name().kind()).containsExactlyInAnyOrder(FEE, PRINCIPAL);
    }

    @Test
    void areGivenUpOrTakenBackAndStayWhenTheirInvoiceGoes() {
        var fee = charge(FEE, invoice, 5_00);
        var interest = charge(INTEREST, invoice, 1_50);
        in(() -> receivables.voidInvoice(invoice, "typo"));
        assertThat(open()).extracting(OpenItem::debt).containsExactly(fee, interest);

        in(() -> charges.waive(fee, "goodwill"));
        in(() -> charges.writeOff(interest, "not worth it"));
        assertThat(open()).isEmpty();
        assertRefused("receivables.charge.closed", () -> charges.waive(fee, ""));
        assertRefused("receivables.charge.closed", () -> charges.writeOff(interest, ""));
    }

    @Test
    void areNotTakenBackOnceAPartIsSettled() {
        var deposit = charge(DEPOSIT, null, 30_00);
        fixture.paid(acme, customer, eur(10_00), new Share(deposit, eur(10_00)));

        assertRefused("receivables.charge.settledInPart", () -> charges.waive(deposit, ""));
        in(() -> charges.writeOff(deposit, ""));
        assertThat(open()).extracting(OpenItem::debt).containsExactly(invoice);
    }

    @Test
    void areHeldAgainstTheirEntriesAndTheSummaries() {
        var fee = charge(FEE, invoice, 5_00);

        sql("update due_item set open_minor = open_minor - 1 where tenant_id = :tenant and kind = 'FEE'");
        assertThat(fixture.differences(acme).invoices()).contains(new LedgerCheck.WrongInvoice(fee, 4_99, 5_00));
        sql("update due_item set open_minor = open_minor + 1 where tenant_id = :tenant and kind = 'FEE'");

        sql("update open_day set charged_minor = charged_minor + 1 where tenant_id = :tenant and charged_minor > 0");
        assertThat(fixture.differences(acme).days()).extracting(LedgerCheck.WrongDay::dueOn).containsExactly(DUE);
        sql("update open_day set charged_minor = charged_minor - 1 where tenant_id = :tenant and charged_minor > 0");
    }

    private void sql(String statement) {
        assertThat(workspaces.in(acme, () -> jdbc.sql(statement).update())).isEqualTo(1);
    }

    @Test
    void areOfTheirOwnKindsOnly() {
        assertRefused("receivables.charge.invoice", () -> charge(PRINCIPAL, null, 1_00));
        assertRefused("receivables.charge.credit", () -> charge(CREDIT, null, 1_00));
        assertRefused("receivables.charge.depositOfInvoice", () -> charge(DEPOSIT, invoice, 1_00));
        assertRefused("receivables.charge.amount", () -> charge(FEE, null, 0));
        assertRefused("receivables.charge.dueBefore",
                () -> charges.charge(new NewCharge(FEE, customer, null, eur(1), TODAY.minusDays(1)), ""));
    }

    @Test
    void areOfTheCustomerAndInvoiceThatOneSees() {
        var somebody = fixture.customer(acme, "Somebody else");
        var foreigner = fixture.customer(bolt, "Zanzibar");
        var theirs = fixture.invoice(bolt, foreigner, eur(5_00));

        assertThatThrownBy(() -> in(() -> charges.charge(new NewCharge(FEE, somebody, invoice, eur(1), DUE), "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> charge(FEE, theirs, 1_00)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> in(() -> charges.charge(new NewCharge(FEE, foreigner, null, eur(1), DUE), "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> in(() -> charges.charge(
                new NewCharge(FEE, customer, invoice, Money.of(1, Currency.getInstance("USD")), DUE), "")))
                .isInstanceOf(CurrencyMismatch.class);
        var fee = charge(FEE, null, 1_00);
        assertThatThrownBy(() -> workspaces.in(bolt, () -> {
            charges.waive(fee, "");
            return true;
        })).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> in(() -> charges.waive(invoice, ""))).isInstanceOf(NotFound.class);
    }

    private UUID charge(DueKind kind, @Nullable UUID cause, long minor) {
        return workspaces.in(acme, () -> charges.charge(new NewCharge(kind, customer, cause, eur(minor), DUE), "late"));
    }

    private List<OpenItem> open() {
        return workspaces.in(acme, () -> openItems.of(customer));
    }

    private Money openThen(LocalDate day) {
        return workspaces.in(acme, () -> items.sum(filter(AsOf.now(day)))).open();
    }

    private ItemFilter filter(AsOf asOf) {
        return new ItemFilter(asOf, PaymentFixture.EUR, customer, null, null);
    }

    private void assertRefused(String key, Runnable work) {
        assertThatThrownBy(() -> in(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void in(Runnable work) {
        workspaces.in(acme, () -> {
            work.run();
            return true;
        });
    }
}
