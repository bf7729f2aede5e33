package com.duebook.receivables.list;

import static com.duebook.receivables.Books.details;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.Disputes;
import com.duebook.ledger.EntryKind;
import com.duebook.ledger.Instalment;
import com.duebook.ledger.Ledger;
import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class InvoiceListTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Receivables receivables;
    @Autowired Disputes disputes;
    @Autowired Ledger ledger;
    @Autowired InvoiceList list;
    @Autowired Books books;

    UUID acme;
    UUID harbor;
    UUID maple;

    @BeforeEach
    void oneOfEachKindInTwoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");
        harbor = books.customer(acme, "Harbor Ltd");
        maple = books.customer(acme, "Maple Soft");
        books.issued(bolt, books.customer(bolt, "Harbor of others"), eur(999));
        var late = books.issued(acme, harbor, eur(10_000));
        books.issued(acme, maple, eur(7_000));
        clock.advance(Duration.ofDays(40));
        var partly = books.issued(acme, harbor, eur(5_000));
        var paid = books.issued(acme, maple, eur(3_000));
        var payment = books.payment(acme, harbor, eur(9_000), TODAY);
        var voided = books.issued(acme, harbor, eur(1));
        workspaces.in(acme, () -> {
            ledger.allocate(payment, partly, null, eur(2_000), TODAY.plusDays(40));
            ledger.allocate(payment, paid, null, eur(3_000), TODAY.plusDays(40));
            disputes.raise(late, new DisputeDetails("broken", null));
            receivables.voidInvoice(voided, "typo");
            receivables.credit(paid, CreditDetails.all("returned"));
            return receivables.draft(details(maple, eur(400)));
        });
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(InvoiceSet.class)
    void countsExactlyWhatItShows(InvoiceSet set) {
        var all = InvoiceFilter.of(set);
        for (var filter : List.of(all, InvoiceFilter.ofCustomer(harbor).with(set), withText("harbor").with(set),
                withText("INV-2026-0000").with(set))) {
            var shown = page(filter);

            assertThat(counts(filter).of(set)).as(filter.toString()).isEqualTo(shown.size());
        }
    }

    @Test
    void addsUpWhatIsOpenAndOverdue() {
        var counts = counts(InvoiceFilter.of(InvoiceSet.ALL));

        assertThat(counts.open()).containsExactly(eur(20_000));
        assertThat(counts.overdue()).containsExactly(eur(17_000));
        assertThat(counts.of(InvoiceSet.ALL)).isEqualTo(7);
        assertThat(counts(InvoiceFilter.ofCustomer(harbor)).overdue()).containsExactly(eur(10_000));
    }

    /** However the list is narrowed. */
    @Test
    void countsOnlyThePartsOfAnInvoiceThatAreLate() {
        var river = books.customer(acme, "River Mill");
        var parts = books.issued(acme, river, List.of(new Instalment(TODAY.plusDays(20), eur(2_000)),
                new Instalment(TODAY.plusDays(30), eur(3_000)), new Instalment(TODAY.plusDays(60), eur(5_000))));
        var payment = books.payment(acme, river, eur(500), TODAY);
        workspaces.in(acme, () -> ledger.allocate(payment, parts, null, eur(500), TODAY.plusDays(40)));

        for (var narrowed : List.of(withText("river"), InvoiceFilter.ofCustomer(river))) {
            assertThat(counts(narrowed).overdue()).containsExactly(eur(4_500));
            assertThat(counts(narrowed).open()).containsExactly(eur(9_500));
            assertThat(counts(narrowed).of(InvoiceSet.OVERDUE)).isEqualTo(1);
        }
        assertThat(counts(InvoiceFilter.of(InvoiceSet.ALL)).overdue()).containsExactly(eur(21_500));
    }

    @Test
    void findsByTheBeginningOfANumberOrAFragmentOfAName() {
        assertThat(page(withText("arbo"))).allMatch(row -> row.customerName().equals("Harbor Ltd")).hasSize(3);
        assertThat(page(withText("ａｒｂｏ"))).hasSize(3);
        assertThat(page(withText("INV-2026-00002"))).hasSize(1);
        assertThat(page(withText("INV-"))).isEmpty();
        assertThat(page(withText("%"))).isEmpty();
        assertThat(page(withText("%1"))).isEmpty();
    }

    @Test
    void findsTheHighestNumbersThatBeginSo() {
        assertThat(byNumber("INV-2026-0000")).extracting(InvoiceRow::number)
                .containsExactly("INV-2026-00005", "INV-2026-00004");
        assertThat(byNumber("INV-2026-00002")).hasSize(1);
        assertThat(byNumber("NV")).isEmpty();
        assertThat(byNumber("INV_")).isEmpty();
    }

    @Test
    void saysHowEachStands() {
        assertThat(page(InvoiceFilter.of(InvoiceSet.OPEN))).extracting(InvoiceRow::status)
                .containsExactly(InvoiceStatus.OVERDUE, InvoiceStatus.OVERDUE, InvoiceStatus.PARTLY_PAID);
    }

    @Test
    void tellsTheWholeStoryOfOne() {
        var credited = page(InvoiceFilter.of(InvoiceSet.CREDITED)).getFirst();

        var view = workspaces.in(acme, () -> receivables.view(credited.id()));

        assertThat(view.history()).extracting(InvoiceView.Event::kind)
                .containsExactly(EntryKind.ISSUED, EntryKind.ALLOCATED, EntryKind.ALLOCATED, EntryKind.CREDITED);
        assertThat(view.totals().total()).isEqualTo(eur(3_000));
        assertThat(view.lines()).hasSize(1);
    }

    private List<InvoiceRow> page(InvoiceFilter filter) {
        return workspaces.in(acme, () -> list.page(filter, filter.set().usualSort(), 0, 50));
    }

    private List<InvoiceRow> byNumber(String beginning) {
        return workspaces.in(acme, () -> list.byNumber(beginning, 2));
    }

    private InvoiceCounts counts(InvoiceFilter filter) {
        return workspaces.in(acme, () -> list.counts(filter));
    }

    private static InvoiceFilter withText(String text) {
        return new InvoiceFilter(InvoiceSet.ALL, text, null, null, null, "");
    }
}
