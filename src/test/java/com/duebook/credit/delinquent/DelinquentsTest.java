package com.duebook.credit.delinquent;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.limit.LimitScope;
import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.Disputes;
import com.duebook.money.Money;
import com.duebook.rates.ExchangeRates;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Invoices of 21 November are due on 21 December; the clock goes on from there. */
@IntegrationTest
class DelinquentsTest extends TwoWorkspaces {

    private static final Currency GBP = Currency.getInstance("GBP");
    private static final Currency JPY = Currency.getInstance("JPY");

    @Autowired Books books;
    @Autowired Delinquents delinquents;
    @Autowired ExchangeRates rates;
    @Autowired Disputes disputes;
    @Autowired HoldDecisions decisions;
    @Autowired TenantJdbc jdbc;

    private UUID harbor;
    private UUID cedar;

    @BeforeEach
    void twoLateAndOneNot() {
        harbor = books.customer(acme, "Harbor Ltd");
        cedar = books.customer(acme, "Cedar Optics");
        books.issued(acme, harbor, eur(300_00));
        clock.advance(Duration.ofDays(40));
        books.issued(acme, harbor, eur(200_00));
        books.issued(acme, cedar, gbp(900_00));
        clock.advance(Duration.ofDays(35));
        books.issued(acme, books.customer(acme, "Punctual Inc"), eur(5_000_00));
        books.issued(bolt, books.customer(bolt, "Other"), eur(1_00));
    }

    @Test
    void saysSinceWhenAndHowMuchByAge() {
        assertThat(page(DelinquentOrder.LONGEST)).extracting(DelinquentRow::name).containsExactly("Harbor Ltd", "Cedar Optics");
        var first = page(DelinquentOrder.LONGEST).getFirst();
        assertThat(first.since()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(first.daysLate()).isEqualTo(45);
        assertThat(first.bands()).containsExactly(eur(200_00), eur(300_00), eur(0), eur(0));
        assertThat(first.overdue()).isEqualTo(eur(500_00));
        assertThat(first.owner()).isNull();
        assertThat(first.next()).isEqualTo(NextStep.CALL);
    }

    @Test
    void putsTheLargestFirstByWhatItIsWorth() {
        assertThat(page(DelinquentOrder.LARGEST)).as("pounds have no rate yet").extracting(DelinquentRow::name)
                .containsExactly("Harbor Ltd", "Cedar Optics");
        rate(GBP, "1.15");
        assertThat(page(DelinquentOrder.LARGEST)).extracting(DelinquentRow::name).containsExactly("Cedar Optics", "Harbor Ltd");
        rate(GBP, "0.5");
        assertThat(page(DelinquentOrder.LARGEST)).extracting(DelinquentRow::name).containsExactly("Harbor Ltd", "Cedar Optics");
    }

    @Test
    void countsTheDecimalsOfACurrency() {
        var tokyo = books.customer(acme, "Tokyo KK");
        rate(GBP, "1.15");
        rate(JPY, "0.006");
        books.issued(acme, tokyo, Money.of(100_000, JPY));
        clock.advance(Duration.ofDays(31));

        assertThat(page(DelinquentOrder.LARGEST)).as("100,000 yen are 600 euros").extracting(DelinquentRow::name)
                .containsExactly("Punctual Inc", "Cedar Optics", "Tokyo KK", "Harbor Ltd");
    }

    @Test
    void narrowsByNameCurrencyAndDays() {
        assertThat(page(new DelinquentFilter("cedar", null, 0, DelinquentOrder.LARGEST))).extracting(DelinquentRow::name)
                .containsExactly("Cedar Optics");
        assertThat(page(new DelinquentFilter("", GBP, 0, DelinquentOrder.LARGEST))).hasSize(1);
        assertThat(page(new DelinquentFilter("", null, 44, DelinquentOrder.LARGEST))).extracting(DelinquentRow::name)
                .containsExactly("Harbor Ltd");
        assertThat(page(new DelinquentFilter("", null, 45, DelinquentOrder.LARGEST))).isEmpty();
        assertThat(totals(DelinquentFilter.ALL)).containsExactlyInAnyOrder(
                new DelinquentTotal(eur(500_00), 1), new DelinquentTotal(gbp(900_00), 1));
        assertThat(totals(new DelinquentFilter("harbor", null, 0, DelinquentOrder.LARGEST))).containsExactly(
                new DelinquentTotal(eur(500_00), 1));
    }

    @Test
    void tellsDisputesAndStopsApart() {
        workspaces.in(acme, () -> {
            disputes.raise(invoiceOf(cedar), new DisputeDetails("broken", null));
            decisions.stop(harbor, LimitScope.CUSTOMER, "court");
            return true;
        });

        var rows = page(DelinquentOrder.LONGEST);
        assertThat(rows).extracting(DelinquentRow::stage).containsExactly(Stage.STOP, Stage.DISPUTED);
        assertThat(rows.getLast().disputed()).isEqualTo(gbp(900_00));
    }

    private UUID invoiceOf(UUID customer) {
        return jdbc.sql("select d.invoice_id from due_item d where d.tenant_id = :tenant and d.customer_id = :customer")
                .param("customer", customer).query((row, number) -> Columns.id(row, 1)).single();
    }

    private List<DelinquentRow> page(DelinquentOrder order) {
        return page(new DelinquentFilter("", null, 0, order));
    }

    private List<DelinquentRow> page(DelinquentFilter filter) {
        return workspaces.in(acme, () -> delinquents.page(filter, 0, 50));
    }

    private List<DelinquentTotal> totals(DelinquentFilter filter) {
        return workspaces.in(acme, () -> delinquents.totals(filter));
    }

    private void rate(Currency currency, String rate) {
        workspaces.in(acme, () -> {
            rates.set(currency, LocalDate.of(2026, 11, 1), new BigDecimal(rate), "test");
            return true;
        });
    }

    private static Money gbp(long minor) {
        return Money.of(minor, GBP);
    }
}
