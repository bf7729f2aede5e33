package com.duebook.receivables.takeover;

import static com.duebook.receivables.Books.EUR;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.duebook.ageing.Ageing;
import com.duebook.insight.NewestPayments;
import com.duebook.ledger.open.AsOf;
import com.duebook.payments.Credits;
import com.duebook.payments.PaymentFilter;
import com.duebook.payments.PaymentList;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.PaymentRow;
import com.duebook.payments.Share;
import com.duebook.payments.credit.Credit;
import com.duebook.receivables.Books;
import com.duebook.receivables.InvoiceState;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.OpenItems;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.receivables.takeover.UnappliedCredit.Kind;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@IntegrationTest
class IssuedInvoicesTest {

    static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Autowired TestWorkspaces workspaces;
    @Autowired IssuedInvoices issued;
    @Autowired LedgerCheck check;
    @Autowired TenantJdbc jdbc;
    @Autowired Books books;
    @Autowired Ageing ageing;
    @Autowired Credits credits;
    @Autowired PaymentList payments;
    @Autowired NewestPayments newest;
    @Autowired OpenItems openItems;

    UUID acme;
    UUID bolt;
    UUID customer;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void takesOverOpenAndSettledInvoicesWithTheirLedger() {
        var ids = workspaces.in(acme,
                () -> issued.add(List.of(invoice(1, TakeoverOutcome.OPEN), invoice(2, TakeoverOutcome.paid(DAY.plusDays(40))))));

        assertThat(books.ledgerBalance(acme, ids.get(0))).isEqualTo(11_900);
        assertThat(books.ledgerBalance(acme, ids.get(1))).isZero();
        assertThat(workspaces.in(acme, () -> check.differences())).matches(LedgerCheck.Differences::none);
    }

    @Test
    void findsWhatIsHereAlreadyButNotInTheOtherWorkspace() {
        workspaces.in(acme, () -> issued.add(List.of(invoice(1, TakeoverOutcome.OPEN))));

        assertThat(workspaces.in(acme, () -> issued.known(List.of("X-1", "X-2"))))
                .containsExactly(new KnownInvoice("X-1", customer, "Harbor Ltd", InvoiceState.OPEN, eur(11_900), eur(11_900),
                        DAY, DAY.plusDays(31)));
        assertThat(workspaces.in(bolt, () -> issued.known(List.of("X-1", "X-2")))).isEmpty();
        assertThatThrownBy(() -> workspaces.in(acme, () -> issued.add(List.of(invoice(1, TakeoverOutcome.OPEN)))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void takesOverWhatHasAPastOfItsOwn() {
        var ids = workspaces.in(acme, () -> issued.add(List.of(
                invoice(1, TakeoverOutcome.partly(eur(2_000), DAY.plusDays(3))), invoice(2, TakeoverOutcome.VOID),
                invoice(3, TakeoverOutcome.writtenOff(DAY.plusDays(50))),
                invoice(4, new TakeoverOutcome(TakeoverOutcome.Rest.WRITTEN_OFF, eur(900), null, DAY.plusDays(60))),
                invoice(5, new TakeoverOutcome(TakeoverOutcome.Rest.OPEN, null, eur(1_900), DAY)))));

        assertThat(ids).extracting(id -> books.ledgerBalance(acme, id)).containsExactly(9_900L, 0L, 0L, 0L, 0L);
        assertThat(workspaces.in(acme, () -> payments.after(new PaymentFilter("X-5", null, false), null, 10)))
                .extracting(PaymentRow::method, PaymentRow::amount, PaymentRow::unallocated).containsExactlyInAnyOrder(
                        tuple(PaymentMethod.IMPORTED, eur(10_000), eur(0)), tuple(PaymentMethod.CREDIT, eur(1_900), eur(0)));
        assertThat(workspaces.in(acme, () -> issued.known(List.of("X-1", "X-2", "X-3", "X-4"))))
                .extracting(KnownInvoice::state, KnownInvoice::open)
                .containsExactlyInAnyOrder(tuple(InvoiceState.OPEN, eur(9_900)), tuple(InvoiceState.VOID, eur(0)),
                        tuple(InvoiceState.PAID, eur(0)), tuple(InvoiceState.PAID, eur(0)));
        assertThat(workspaces.in(acme, () -> check.differences())).matches(LedgerCheck.Differences::none);
        assertThat(openOn(DAY)).isEqualTo(3 * 11_900);
        assertThat(openOn(DAY.plusDays(55))).isEqualTo(9_900 + 11_900);
        assertThat(openOn(DAY.plusDays(70))).isEqualTo(9_900);
    }

    @Test
    void creditThatNoInvoiceHasTakenIsTheCustomers() {
        workspaces.in(acme, () -> {
            issued.add(List.of(invoice(1, TakeoverOutcome.OPEN)));
            issued.addCredits(List.of(
                    new UnappliedCredit(customer, Kind.CREDIT_NOTE, "CN-1", eur(5_000), eur(3_000), DAY, "As issued"),
                    new UnappliedCredit(customer, Kind.CREDIT_NOTE, "CN-2", eur(700), eur(0), DAY, "As issued"),
                    new UnappliedCredit(customer, Kind.PAYMENT, "PMT-1", eur(400), eur(400), DAY, "")));
            return true;
        });

        assertThat(workspaces.in(acme, () -> credits.of(List.of(customer))))
                .containsExactly(new Credit(customer, eur(3_400), 2));
        assertThat(workspaces.in(acme, () -> issued.known(List.of("CN-1", "CN-2", "PMT-1"))))
                .extracting(KnownInvoice::state).containsOnly(InvoiceState.CREDIT).hasSize(2);
        assertThat(workspaces.in(acme, () -> issued.knownCredits(List.of("CN-1", "PMT-1", "X-1")))).hasSize(2);
        assertThat(workspaces.in(acme, () -> check.differences())).matches(LedgerCheck.Differences::none);
        assertThat(workspaces.in(acme, () -> payments.count(new PaymentFilter("", null, false)))).isEqualTo(2);
        assertThat(openOn(DAY)).isEqualTo(11_900);
        assertThat(workspaces.in(acme, () -> newest.list(5))).as("nothing was just paid").isEmpty();

        var invoice = workspaces.in(acme, () -> openItems.of(customer)).getFirst().debt();
        workspaces.in(acme, () -> credits.use(customer, List.of(new Share(invoice, eur(11_900)))));

        assertThat(books.ledgerBalance(acme, invoice)).isEqualTo(11_900 - 3_400);
        assertThat(workspaces.in(acme, () -> check.differences())).matches(LedgerCheck.Differences::none);
    }

    @Test
    void tellsNumbersApartAsJavaDoes() {
        workspaces.in(acme, () -> issued.add(List.of(numbered("𠮷-1"), numbered("𠮸-1"), numbered("RÉ-1"), numbered("RE-1"))));

        assertThat(workspaces.in(acme, () -> issued.known(List.of("𠮷-1", "𠮹-1", "rÉ-1", "RÈ-1"))))
                .extracting(KnownInvoice::number).containsExactlyInAnyOrder("𠮷-1", "RÉ-1");
        assertThatThrownBy(() -> workspaces.in(acme, () -> issued.add(List.of(numbered("re-1")))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void noticesAnAmountThatWasChangedBesidesTheLedger() {
        var id = workspaces.in(acme, () -> issued.add(List.of(invoice(1, TakeoverOutcome.OPEN)))).getFirst();
        workspaces.in(acme, () -> jdbc.sql("""
                        update invoice set open_minor = open_minor - 1 where tenant_id = :tenant and id = :id""")
                .param("id", Ids.bytes(id))
                .update());

        var differences = workspaces.in(acme, () -> check.differences());

        assertThat(differences.invoices()).containsExactly(new LedgerCheck.WrongInvoice(id, 11_899, 11_900));
        assertThat(differences.days()).hasSize(1);
        assertThat(workspaces.in(bolt, () -> check.differences())).matches(LedgerCheck.Differences::none);
    }

    @Test
    void takesOverThousandsConsistently() {
        for (var batch = 0; batch < 10; batch++) {
            var first = batch * 1000;
            workspaces.in(acme, () -> issued.add(IntStream.range(first, first + 1000)
                    .mapToObj(number -> invoice(number, TakeoverOutcome.paid(number % 3 == 0 ? null : DAY.plusDays(number % 90))))
                    .toList()));
        }

        assertThat(workspaces.in(acme, () -> check.differences())).matches(LedgerCheck.Differences::none);
    }

    private IssuedInvoice numbered(String number) {
        return new IssuedInvoice(customer, number, EUR, DAY, DAY, invoice(1, TakeoverOutcome.OPEN).lines(), false, TakeoverOutcome.OPEN);
    }

    private long openOn(LocalDate day) {
        return workspaces.in(acme, () -> ageing.totals(AsOf.now(day))).stream().mapToLong(total -> total.total().minor()).sum();
    }

    private IssuedInvoice invoice(int number, TakeoverOutcome outcome) {
        return new IssuedInvoice(customer, "X-" + number, EUR, DAY, DAY.plusDays(30 + number % 60),
                List.of(new LineDetails("Service", BigDecimal.ONE, BigDecimal.valueOf(100), BigDecimal.valueOf(19))),
                false, outcome);
    }
}
