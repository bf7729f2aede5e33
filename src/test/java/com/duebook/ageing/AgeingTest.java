package com.duebook.ageing;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ledger.Ledger;
import com.duebook.ledger.open.AsOf;
import com.duebook.money.Money;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AgeingTest {

    static final LocalDate FIRST = LocalDate.of(2026, 11, 21);

    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Ledger ledger;
    @Autowired Ageing ageing;
    @Autowired Books books;

    UUID acme;

    @BeforeEach
    void oneLateOneNotDueAndOnePaidLater() {
        clock.reset();
        acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");
        books.issued(bolt, books.customer(bolt, "Somebody Else"), eur(999));
        var harbor = books.customer(acme, "Harbor Ltd");
        books.issued(acme, harbor, eur(10_000));
        var paid = books.issued(acme, books.customer(acme, "Maple Soft"), eur(7_000));
        clock.advance(Duration.ofDays(65));
        books.issued(acme, harbor, eur(500));
        var payment = books.payment(acme, harbor, eur(7_000), FIRST.plusDays(65));
        workspaces.in(acme, () -> ledger.allocate(payment, paid, null, eur(7_000), FIRST.plusDays(65)));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void sortsTodaysOpenItemsByAge() {
        var row = workspaces.in(acme, () -> ageing.customers(AsOf.now(FIRST.plusDays(65)), 0, 50));

        assertThat(row.all()).isEqualTo(1);
        assertThat(row.rows().getFirst().bands())
                .containsExactly(eur(500), eur(0), eur(10_000), eur(0), eur(0));
    }

    @Test
    void listsWhoOwesMostFirstPageByPageAndAllInOneGo() {
        var names = IntStream.rangeClosed(1, 7).mapToObj(number -> "Quay " + number).toList();
        names.forEach(name -> books.issued(acme, books.customer(acme, name), eur(600)));
        var today = FIRST.plusDays(65);

        var all = workspaces.in(acme, () -> ageing.customers(AsOf.now(today), 0, 50));
        var paged = new ArrayList<AgeingRow>();
        for (var offset = 0; offset < 8; offset += 3) {
            var from = offset;
            paged.addAll(workspaces.in(acme, () -> ageing.customers(AsOf.now(today), from, 3)).rows());
        }
        var taken = workspaces.in(acme, () -> ageing.all(AsOf.now(today)));

        assertThat(all.all()).isEqualTo(8);
        assertThat(all.rows()).hasSize(8).isEqualTo(paged).isEqualTo(taken);
        assertThat(all.rows().getFirst().name()).isEqualTo("Harbor Ltd");
        assertThat(all.rows()).extracting(AgeingRow::items).startsWith(2L, 1L);
    }

    /** KWD 110.209 are 110209 fils, and less than EUR 928.26. */
    @Test
    void listsACurrencyAfterTheOtherAndTheWorkspacesOwnFirst() {
        owes("Gulf Trading", "KWD", 110_209);
        owes("Aare AG", "CHF", 300_00);
        owes("Pearl Diving", "KWD", 900_000);
        owes("Quay Foods", "EUR", 928_26);
        var today = FIRST.plusDays(65);
        var order = List.of("Quay Foods", "Harbor Ltd", "Aare AG", "Pearl Diving", "Gulf Trading");

        var all = workspaces.in(acme, () -> ageing.customers(AsOf.now(today), 0, 50));
        assertThat(all.rows()).extracting(AgeingRow::name).containsExactlyElementsOf(order);
        assertThat(all.all()).isEqualTo(5);
        assertThat(workspaces.in(acme, () -> ageing.all(AsOf.now(today)))).isEqualTo(all.rows());
        for (var limit = 1; limit <= 5; limit++) {
            var paged = new ArrayList<AgeingRow>();
            for (var offset = 0; offset < 5; offset += limit) {
                var from = offset;
                var most = limit;
                paged.addAll(workspaces.in(acme, () -> ageing.customers(AsOf.now(today), from, most)).rows());
            }
            assertThat(paged).as("pages of %s", limit).isEqualTo(all.rows());
        }

        clock.advance(Duration.ofDays(1));
        assertThat(workspaces.in(acme, () -> ageing.customers(AsOf.now(today), 1, 3)).rows())
                .isEqualTo(all.rows().subList(1, 4));
    }

    private void owes(String name, String currency, long minor) {
        books.issued(acme, books.customer(acme, name), Money.of(minor, Currency.getInstance(currency)));
    }

    @Test
    void showsAPastDayAsItWasThen() {
        var then = FIRST.plusDays(40);

        var page = workspaces.in(acme, () -> ageing.customers(AsOf.now(then), 0, 50));

        assertThat(page.rows()).extracting(AgeingRow::name).containsExactly("Harbor Ltd", "Maple Soft");
        assertThat(page.rows()).extracting(row -> row.of(AgeBand.TO_30)).containsExactly(eur(10_000), eur(7_000));
        var total = workspaces.in(acme, () -> ageing.totals(AsOf.now(then))).getFirst();
        assertThat(total.of(AgeBand.TO_30)).isEqualTo(eur(17_000));
        assertThat(total.itemsOf(AgeBand.TO_30)).isEqualTo(2);
    }

    @Test
    void summaryAndLedgerAgreeOnToday() {
        var today = FIRST.plusDays(65);
        var fast = workspaces.in(acme, () -> ageing.totals(AsOf.now(today)));
        clock.advance(Duration.ofDays(1));

        var slow = workspaces.in(acme, () -> ageing.totals(AsOf.now(today)));

        assertThat(slow).isEqualTo(fast);
    }
}
