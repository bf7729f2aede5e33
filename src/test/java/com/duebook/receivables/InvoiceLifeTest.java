package com.duebook.receivables;

import static com.duebook.receivables.Books.details;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.ledger.Ledger;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@IntegrationTest
class InvoiceLifeTest extends TwoWorkspaces {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired Receivables receivables;
    @Autowired OpenItems openItems;
    @Autowired Ledger ledger;
    @Autowired Books books;

    UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void issuedInvoiceIsOwedInFull() {
        var invoice = books.issued(acme, customer, eur(12_345));

        var item = open(invoice);
        assertThat(item.number()).isEqualTo("INV-2026-00001");
        assertThat(item.open()).isEqualTo(eur(12_345));
        assertThat(item.dueOn()).isEqualTo(TODAY.plusDays(30));
        assertThat(books.ledgerBalance(acme, invoice)).isEqualTo(12_345);
    }

    @Test
    void paymentTakesWhatIsOpenAndNoMore() {
        var invoice = books.issued(acme, customer, eur(10_000));
        var payment = books.payment(acme, customer, eur(15_000), TODAY);

        var first = allocate(payment, invoice, 4_000);
        var second = allocate(payment, invoice, 11_000);

        assertThat(first).isEqualTo(4_000);
        assertThat(second).isEqualTo(6_000);
        assertThatThrownBy(() -> open(invoice)).isInstanceOf(NotFound.class);
        assertThat(books.ledgerBalance(acme, invoice)).isZero();
    }

    @Test
    void takesBackAPartOfAnAllocationByNewEntries() {
        var invoice = books.issued(acme, customer, eur(10_000));
        var payment = books.payment(acme, customer, eur(10_000), TODAY);
        allocate(payment, invoice, 10_000);

        workspaces.in(acme, () -> {
            ledger.unallocate(payment, invoice, eur(3_000), TODAY);
            return true;
        });

        assertThat(open(invoice).open()).isEqualTo(eur(3_000));
        assertThat(books.ledgerBalance(acme, invoice)).isEqualTo(3_000);
        assertThatThrownBy(() -> workspaces.in(acme, () -> {
            ledger.unallocate(payment, invoice, eur(7_001), TODAY);
            return true;
        })).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesToVoidWhatWasPaidInPart() {
        var invoice = books.issued(acme, customer, eur(10_000));
        var payment = books.payment(acme, customer, eur(1), TODAY);
        allocate(payment, invoice, 1);

        assertRefused("receivables.void.settledInPart", () -> receivables.voidInvoice(invoice, "typo"));
    }

    @Test
    void voidInvoiceOwesNothingAndKeepsItsNumber() {
        var invoice = books.issued(acme, customer, eur(10_000));

        in(() -> receivables.voidInvoice(invoice, "typo"));

        assertThat(books.ledgerBalance(acme, invoice)).isZero();
        assertThat(open(books.issued(acme, customer, eur(1))).number()).isEqualTo("INV-2026-00002");
        assertRefused("receivables.state.VOID", () -> receivables.issue(invoice));
    }

    @Test
    void creditNoteTakesThePlaceOfWhatWasWrittenOff() {
        var invoice = books.issued(acme, customer, eur(10_000));
        in(() -> receivables.writeOff(invoice, "too small"));

        in(() -> receivables.credit(invoice, CreditDetails.all("returned")));

        assertThatThrownBy(() -> open(invoice)).isInstanceOf(NotFound.class);
        assertThat(books.ledgerBalance(acme, invoice)).isZero();
        assertRefused("receivables.credit.nothingLeft",
                () -> receivables.credit(invoice, CreditDetails.all("again")));
    }

    @Test
    void creditNoteOfNothingTakesBackNothing() {
        var invoice = books.issued(acme, customer, eur(10_000));

        assertRefused("receivables.credit.nothing",
                () -> receivables.credit(invoice, new CreditDetails(List.of(), "nothing chosen")));

        assertThat(open(invoice).open()).isEqualTo(eur(10_000));
    }

    @Test
    void lastCreditNoteTakesTheRemainingCent() {
        var invoice = workspaces.in(acme, () -> receivables.issueNew(Ids.next(), new InvoiceDetails(customer, Books.EUR, 30,
                List.of(new LineDetails("Screw", BigDecimal.valueOf(3), new BigDecimal("0.99"), BigDecimal.valueOf(19))),
                "", "")));

        var notes = IntStream.range(0, 3).mapToObj(one -> workspaces.in(acme, () -> receivables.view(
                receivables.credit(invoice, Books.part(1))))).toList();

        assertThat(notes).extracting(note -> note.totals().total()).containsExactly(eur(118), eur(118), eur(117));
        assertThat(notes).extracting(note -> note.totals().taxes().getFirst().tax())
                .containsExactly(eur(19), eur(19), eur(18));
        assertThat(books.ledgerBalance(acme, invoice)).isZero();
        assertRefused("receivables.credit.quantity", () -> receivables.credit(invoice, Books.part(1)));
    }

    @Test
    void refusesASecondIssueAndAnEmptyOne() {
        var invoice = books.issued(acme, customer, eur(10_000));

        assertRefused("receivables.state.OPEN", () -> receivables.issue(invoice));
        assertRefused("receivables.issue.nothing", () -> receivables.issue(receivables.draft(
                new InvoiceDetails(customer, Books.EUR, 30, List.of(), "", ""))));
    }

    @Test
    void noticesSomebodyElsesNewerChange() {
        var draft = workspaces.in(acme, () -> draft(100));
        in(() -> receivables.revise(draft, 0, details(customer, eur(200))));

        assertThatThrownBy(() -> in(() -> receivables.revise(draft, 0, details(customer, eur(300)))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void writesOffWhatIsLeft() {
        var invoice = books.issued(acme, customer, eur(10_000));

        in(() -> receivables.writeOff(invoice, "insolvent"));

        assertThat(books.ledgerBalance(acme, invoice)).isZero();
    }

    /** Somebody who was told of a failure may try again: the first try may have been done all the same. */
    @Test
    void isOneHoweverOftenTheSameFormIsSubmitted() {
        var form = Ids.next();

        workspaces.in(acme, () -> receivables.draft(form, details(customer, eur(5_000))));
        var first = workspaces.in(acme, () -> receivables.issueNew(form, details(customer, eur(6_000))));
        var second = workspaces.in(acme, () -> receivables.issueNew(form, details(customer, eur(6_000))));

        assertThat(second).isEqualTo(first).isEqualTo(form);
        assertThatThrownBy(() -> workspaces.in(acme, () -> receivables.issueNew(form, details(customer, eur(7_000)))))
                .isInstanceOf(Refusal.class).hasMessage("receivables.issue.already");
        assertThat(open(form).open()).isEqualTo(eur(6_000));
        assertThat(books.ledgerBalance(acme, form)).isEqualTo(6_000);
    }

    @Test
    void isCreditedOnceHoweverOftenTheSameFormIsSubmitted() {
        var form = Ids.next();
        var invoice = books.issued(acme, customer, eur(10_000));
        var part = Books.part(40);

        var first = workspaces.in(acme, () -> receivables.credit(form, invoice, part));
        var second = workspaces.in(acme, () -> receivables.credit(form, invoice, part));

        assertThat(second).isEqualTo(first).isEqualTo(form);
        assertThat(open(invoice).open()).isEqualTo(eur(6_000));
        assertRefused("receivables.credit.already", () -> receivables.credit(form, invoice, Books.part(30)));
        var other = books.issued(acme, customer, eur(10_000));
        assertRefused("receivables.credit.already", () -> receivables.credit(form, other, part));
    }

    @Test
    void isNotThereForTheOtherWorkspace() {
        var invoice = books.issued(acme, customer, eur(10_000));

        assertThatThrownBy(() -> workspaces.in(bolt, () -> receivables.view(invoice)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> workspaces.in(bolt, () -> receivables.issue(invoice))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> workspaces.in(bolt, () -> receivables.credit(invoice, CreditDetails.all("wrong"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> workspaces.in(bolt, () -> receivables.draft(details(customer, eur(1)))))
                .isInstanceOf(RuntimeException.class);
    }

    private UUID draft(long minor) {
        return receivables.draft(details(customer, eur(minor)));
    }

    private OpenItem open(UUID invoice) {
        return workspaces.in(acme, () -> openItems.of(customer)).stream()
                .filter(item -> item.debt().equals(invoice)).findFirst().orElseThrow(NotFound::new);
    }

    private long allocate(UUID payment, UUID invoice, long upTo) {
        return workspaces.in(acme, () -> ledger.allocate(payment, invoice, null, eur(upTo), TODAY)).minor();
    }

    private void in(Runnable work) {
        workspaces.in(acme, () -> {
            work.run();
            return true;
        });
    }

    private void assertRefused(String key, Runnable work) {
        assertThatThrownBy(() -> in(work)).isInstanceOfSatisfying(
                Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
