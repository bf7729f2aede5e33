package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.ageing.AgeBand;
import com.duebook.ageing.Ageing;
import com.duebook.credit.behaviour.CustomerBehaviour;
import com.duebook.ledger.Ledger;
import com.duebook.ledger.open.AsOf;
import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceFilter;
import com.duebook.receivables.list.InvoiceList;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.receivables.list.InvoiceSort;
import com.duebook.tenancy.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money received on 5 August and typed on 28 November. */
@WithFakeGateway
class ValueDatesTest extends OnePayer {

    static final LocalDate AUGUST_5 = LocalDate.of(2026, 8, 5);
    static final LocalDate AUGUST_31 = LocalDate.of(2026, 8, 31);

    @Autowired Payments payments;
    @Autowired Receivables receivables;
    @Autowired Refunds refunds;
    @Autowired Ledger ledger;
    @Autowired Ageing ageing;
    @Autowired CustomerBehaviour behaviour;
    @Autowired InvoiceList list;

    UUID invoice;

    @BeforeEach
    void anInvoiceOfJuly() {
        clock.set(Instant.parse("2026-07-01T09:00:00Z"));
        invoice = fixture.invoice(acme, customer, eur(100_00));
        clock.set(Instant.parse("2026-11-28T09:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void invoiceIsPaidOnTheDayTheMoneyCame() {
        received(AUGUST_5, 100_00);

        assertThat(paidOn(invoice)).isEqualTo(AUGUST_5);
        assertThat(averageDaysLate()).isEqualByComparingTo("5");
        assertThat(open(AUGUST_31, false)).isEqualTo(0);
        assertThat(open(AUGUST_5.minusDays(1), false)).isEqualTo(100_00);
        assertThat(open(AUGUST_31, true)).isEqualTo(100_00);
    }

    @Test
    void creditThatIsUsedLaterHadPaidSinceItCame() {
        var payment = fixture.paid(acme, customer, eur(1));
        var early = received(AUGUST_5, 100_00, List.of());

        workspaces.in(acme, () -> {
            payments.allocate(payment, List.of(new Share(invoice, eur(1))));
            payments.allocate(early, List.of(new Share(invoice, eur(99_99))));
            return true;
        });

        assertThat(paidOn(invoice)).isEqualTo(PaymentFixture.TODAY);
        assertThat(open(AUGUST_31, false)).isEqualTo(1);
    }

    /** What an invoice had by mistake it never had; whose money it was had it all the time. */
    @Test
    void movingMoneyToItsInvoiceCorrectsThePast() {
        clock.set(Instant.parse("2026-08-01T09:00:00Z"));
        var other = fixture.invoice(acme, customer, eur(100_00));
        clock.set(Instant.parse("2026-08-05T09:00:00Z"));
        var payment = received(AUGUST_5, 100_00);
        clock.set(Instant.parse("2026-11-28T09:00:00Z"));

        workspaces.in(acme, () -> {
            payments.reverseAllocation(payment, invoice);
            payments.allocate(payment, List.of(new Share(other, eur(100_00))));
            return true;
        });

        assertThat(paidOn(other)).isEqualTo(AUGUST_5);
        assertThat(overdue(AUGUST_31, false)).isEqualTo(100_00);
        assertThat(overdue(AUGUST_31, true)).isEqualTo(0);
    }

    /** It was paid until the money went back. */
    @Test
    void moneyThatGoesBackLeavesThePastAsItWas() {
        var payment = received(AUGUST_5, 100_00);

        workspaces.in(acme, () -> {
            ledger.unallocate(payment, invoice, eur(40_00), LocalDate.of(2026, 11, 28));
            return true;
        });

        assertThat(open(AUGUST_31, false)).isEqualTo(0);
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(40_00));
    }

    @Test
    void creditNotesAndWriteOffsTakeTheirOwnDay() {
        workspaces.in(acme, () -> receivables.credit(invoice, Books.part(40)));
        workspaces.in(acme, () -> {
            receivables.writeOff(invoice, "insolvent");
            return true;
        });

        assertThat(open(AUGUST_31, false)).isEqualTo(100_00);
        assertThat(paidOn(invoice)).isEqualTo(LocalDate.of(2026, 11, 28));
    }

    @Test
    void writtenOffIsNotPaid() {
        received(AUGUST_5, 30_00);
        workspaces.in(acme, () -> {
            receivables.writeOff(invoice, "insolvent");
            return true;
        });

        var view = workspaces.in(acme, () -> receivables.view(invoice));
        assertThat(view.status()).isEqualTo(InvoiceStatus.WRITTEN_OFF);
        assertThat(view.writtenOff()).isEqualTo(eur(70_00));
        assertThat(view.settled()).isEqualTo(eur(30_00));
        var filter = InvoiceFilter.of(InvoiceSet.WRITTEN_OFF);
        assertThat(workspaces.in(acme, () -> list.page(filter, InvoiceSort.NEWEST, 0, 9)))
                .extracting(InvoiceRow::status).containsExactly(InvoiceStatus.WRITTEN_OFF);
        assertThat(workspaces.in(acme, () -> list.page(filter.with(InvoiceSet.PAID), InvoiceSort.NEWEST, 0, 9))).isEmpty();
        for (var counted : List.of(filter, InvoiceFilter.ofCustomer(customer))) {
            var counts = workspaces.in(acme, () -> list.counts(counted));
            assertThat(counts.of(InvoiceSet.PAID)).isZero();
            assertThat(counts.of(InvoiceSet.WRITTEN_OFF)).isEqualTo(1);
            assertThat(counts.of(InvoiceSet.ALL)).isEqualTo(1);
        }
        assertThat(averageDaysLate()).isEqualByComparingTo("85.5");
        workspaces.in(acme, () -> receivables.credit(invoice, CreditDetails.all("returned")));
        assertThat(workspaces.in(acme, () -> behaviour.lateness(customer))).isEmpty();
        assertThat(workspaces.in(acme, () -> receivables.view(invoice)).status()).isEqualTo(InvoiceStatus.CREDITED);
        assertThat(fixture.differences(acme).none()).isTrue();
    }

    /** Due 31 July: 120 days late on 28 November, and the other is not due. */
    @Test
    void averageCountsWhatIsOverdueSoFar() {
        fixture.invoice(acme, customer, eur(1));

        assertThat(averageDaysLate()).isEqualByComparingTo("120");
    }

    @Test
    void refundIsBookedOnItsDayWhichIsNotBeforeTheMoneyCame() {
        var payment = received(AUGUST_5, 150_00);

        assertThatThrownBy(() -> refund(payment, AUGUST_5.minusDays(1))).hasMessage("payments.refusal.refundDate");
        assertThatThrownBy(() -> refund(payment, LocalDate.of(2026, 11, 29))).hasMessage("payments.refusal.refundDate");
        refund(payment, AUGUST_31);

        assertThat(fixture.number(acme, """
                select to_days(e.booked_on) from ledger_entry e
                where e.tenant_id = :tenant and e.customer_id = :id and e.kind = 'REFUNDED'""", customer))
                .isEqualTo(AUGUST_31.toEpochDay() + 719_528);
    }

    private BigDecimal averageDaysLate() {
        return Objects.requireNonNull(workspaces.in(acme, () -> behaviour.lateness(customer)).get("EUR")).averageDaysLate();
    }

    private UUID received(LocalDate on, long minor) {
        return received(on, minor, List.of(new Share(invoice, eur(minor))));
    }

    private UUID received(LocalDate on, long minor, List<Share> shares) {
        return workspaces.in(acme, () -> payments.record(
                new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, eur(minor), on, null), shares));
    }

    private UUID refund(UUID payment, LocalDate on) {
        return workspaces.in(acme, () -> refunds.refund(new RefundDetails(Ids.next(), payment, eur(50_00), on, null)));
    }

    private @Nullable LocalDate paidOn(UUID id) {
        return workspaces.in(acme, () -> receivables.view(id)).paidOn();
    }

    private long open(LocalDate day, boolean asKnownThen) {
        return workspaces.in(acme, () -> ageing.totals(new AsOf(day, asKnownThen))).stream()
                .mapToLong(total -> total.total().minor()).sum();
    }

    /** Of what was due at the end of July. */
    private long overdue(LocalDate day, boolean asKnownThen) {
        return workspaces.in(acme, () -> ageing.totals(new AsOf(day, asKnownThen))).stream()
                .mapToLong(total -> total.of(AgeBand.TO_60).minor() + total.of(AgeBand.TO_30).minor()).sum();
    }
}
