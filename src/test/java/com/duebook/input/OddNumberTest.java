package com.duebook.input;

import static com.duebook.payments.PaymentFixture.EUR;
import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.AlertRules;
import com.duebook.alerts.Alerts;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.customers.Address;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.RefundDetails;
import com.duebook.payments.Refunds;
import com.duebook.payments.Share;
import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.numbering.Numbering;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.support.WholeDatabase;
import com.duebook.tenancy.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Section 11: amounts, dates and counts that cannot be meant are refused in words and leave nothing behind. */
@IntegrationTest
class OddNumberTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired Customers customers;
    @Autowired Receivables receivables;
    @Autowired Numbering numbering;
    @Autowired Payments payments;
    @Autowired Refunds refunds;
    @Autowired AlertRules rules;
    @Autowired Alerts alerts;
    @Autowired PaymentFixture fixture;
    @Autowired WholeDatabase database;

    UUID customer;
    UUID invoice;

    @BeforeEach
    void anInvoice() {
        customer = fixture.customer(acme, "Harbor Foods");
        invoice = fixture.invoice(acme, customer, eur(100_00));
    }

    @Test
    void areRefusedInWordsAndLeaveNothingBehind() {
        var paid = fixture.paid(acme, customer, eur(50_00));
        var before = database.sums();
        var wrong = new ArrayList<Object>();

        deeds(paid).forEach(deed -> {
            var thrown = catchThrowable(() -> tenancy.runAs(acme, deed));
            if (!(thrown instanceof Refusal)) {
                wrong.add(thrown == null ? "taken" : thrown);
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(database.sums()).isEqualTo(before);
    }

    /** As long as it fits it is somebody's business. */
    @Test
    void areTakenUpToTheLimit() {
        var largest = new BigDecimal("99999999999.99");
        tenancy.runAs(acme, () -> {
            receivables.issue(receivables.draft(invoice(720, line("1", largest.toPlainString(), "0", "100"))));
            rules.create(new RuleDetails("Huge", OverdueFacts.AMOUNT_OVERDUE, Long.MAX_VALUE, EUR, null, Severity.INFO, true));
            rules.create(new RuleDetails("Long", OverdueFacts.DAYS_OVERDUE, Long.MAX_VALUE, null, null, Severity.INFO, true));
            assertThat(alerts.evaluateAgain(TODAY).raised()).isZero();
        });
    }

    private Stream<Runnable> deeds(UUID paid) {
        return Stream.of(lines(), terms(), payments(paid), others()).flatMap(all -> all);
    }

    private Stream<Runnable> lines() {
        var odd = Stream.of(
                line("0", "1", "0", "0"), line("1e30", "1", "0", "0"), line("1", "1e30", "0", "0"),
                line("1", "-1", "0", "0"), line("1", "1", "-1", "0"), line("1", "1", "101", "0"), line("1", "1", "0", "-1"),
                line("1", "1", "0", "101"), line("0.00000001", "1", "0", "0"), line("1", "0.00000001", "0", "0"),
                line("1", "1", "0", "0.000001"), line("999999999999", "999999999999", "0", "0"));
        var many = Collections.nCopies(20, line("9000", "999999999999", "0", "100"));
        return Stream.concat(odd.map(List::of), Stream.of(many))
                .map(lines -> () -> receivables.issue(receivables.draft(
                        new InvoiceDetails(customer, EUR, 30, lines, "", ""))));
    }

    private Stream<Runnable> terms() {
        return LongStream.of(Integer.MIN_VALUE, -1, 721, Integer.MAX_VALUE).mapToObj(days -> () -> receivables.draft(
                invoice((int) days, line("1", "1", "0", "0"))));
    }

    private Stream<Runnable> payments(UUID paid) {
        var dates = Stream.of(LocalDate.MIN, LocalDate.of(-1, 1, 1), LocalDate.of(26, 11, 21), TODAY.plusDays(1), LocalDate.MAX)
                .<Runnable>map(date -> () -> payments.record(payment(eur(1).minor(), date), List.of()));
        var amounts = LongStream.of(Long.MIN_VALUE, -1, 0)
                .<Runnable>mapToObj(minor -> () -> payments.record(payment(minor, TODAY), List.of()));
        var refunded = LongStream.of(Long.MIN_VALUE, -1, 0, 50_01, Long.MAX_VALUE)
                .<Runnable>mapToObj(minor -> () -> refunds.refund(
                        new RefundDetails(Ids.next(), paid, eur(minor), TODAY, null)));
        var shares = LongStream.of(Long.MIN_VALUE, -1)
                .<Runnable>mapToObj(minor -> () -> payments.allocate(paid, List.of(new Share(invoice, eur(minor)))));
        return Stream.of(dates, amounts, refunded, shares).flatMap(all -> all);
    }

    private Stream<Runnable> others() {
        return Stream.of(
                () -> customers.create(terms(-1)),
                () -> customers.create(terms(366)),
                () -> rules.create(new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, 0, null, null, Severity.INFO, true)),
                () -> rules.create(new RuleDetails("Late", OverdueFacts.DAYS_OVERDUE, -5, null, null, Severity.INFO, true)),
                () -> numbering.change(InvoiceKind.INVOICE, "R-{000}", 0),
                () -> numbering.change(InvoiceKind.INVOICE, "R-{000}", -1),
                () -> numbering.change(InvoiceKind.INVOICE, "R-{000}", Long.MAX_VALUE));
    }

    private InvoiceDetails invoice(int days, LineDetails line) {
        return new InvoiceDetails(customer, EUR, days, List.of(line), "", "");
    }

    private static LineDetails line(String quantity, String price, String discount, String tax) {
        return new LineDetails("Work", new BigDecimal(quantity), new BigDecimal(price), new BigDecimal(discount),
                new BigDecimal(tax));
    }

    private static CustomerDetails terms(int days) {
        return new CustomerDetails("Some", null, null, null, null, EUR, days, null, null, null, null, Address.UNKNOWN,
                Address.UNKNOWN, Set.of());
    }

    private PaymentDetails payment(long minor, LocalDate on) {
        return new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, eur(minor), on, null);
    }
}
