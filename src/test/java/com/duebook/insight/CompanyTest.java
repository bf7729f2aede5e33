package com.duebook.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.AgeBand;
import com.duebook.alerts.Debtors;
import com.duebook.money.Money;
import com.duebook.receivables.list.InvoiceFilter;
import com.duebook.receivables.list.InvoiceList;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.receivables.list.InvoiceSort;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CompanyTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Currency EUR = Currency.getInstance("EUR");
    static final long SEED = 20_261_121;

    @Autowired Company company;
    @Autowired Trend trend;
    @Autowired InvoiceList invoices;
    @Autowired Debtors debtors;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme = UUID.randomUUID();
    UUID bolt = UUID.randomUUID();

    @BeforeEach
    void invoicesOfManyAgesInTwoWorkspaces() {
        System.out.println("seed " + SEED);
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        var random = new Random(SEED);
        for (var workspace : List.of(acme, bolt)) {
            workspaces.in(workspace, () -> {
                var customer = debtors.customer("Slow Ltd");
                for (var i = 0; i < 60; i++) {
                    var due = DAY.plusDays(random.nextInt(140) - 110);
                    var invoice = debtors.owes(customer, i % 3 == 0 ? "USD" : "EUR", 1 + random.nextInt(99_999), due);
                    if (i % 7 == 0) {
                        debtors.settled(invoice);
                    }
                }
                return true;
            });
        }
    }

    @Test
    void addsUpToTheInvoicesBehindEachFigure() {
        workspaces.in(acme, () -> {
            var all = company.figures();
            assertThat(all).extracting(one -> one.currency().getCurrencyCode()).containsExactly("EUR", "USD");
            for (var figures : all) {
                assertThat(figures.open()).isEqualTo(sum(figures.currency(), null, null));
                assertThat(figures.overdue()).isEqualTo(sum(figures.currency(), null, DAY.minusDays(1)));
                assertThat(figures.dueThisWeek()).isEqualTo(sum(figures.currency(), DAY, DAY.plusDays(6)));
                for (var band : AgeBand.values()) {
                    assertThat(figures.ages().get(band.ordinal()).amount())
                            .isEqualTo(sum(figures.currency(), band.dueFrom(DAY), band.dueTo(DAY)));
                }
                assertThat(Money.sum(figures.ages().stream().map(CompanyFigures.Age::amount).toList(), figures.currency()))
                        .isEqualTo(figures.open());
                assertThat(figures.ages()).extracting(CompanyFigures.Age::items)
                        .satisfies(items -> assertThat(items.stream().mapToLong(Long::longValue).sum()).isEqualTo(figures.openItems()));
            }
            return true;
        });
    }

    @Test
    void knowsTheBalanceOfEveryMonthEndFromTheLedger() {
        workspaces.in(acme, () -> {
            var balance = company.months(EUR).stream().mapToLong(MonthSales::receivable).sum();
            assertThat(balance).isEqualTo(company.figures().getFirst().open().minor());
            assertThat(trend.dso(EUR, 13)).hasSize(13);
            return true;
        });
    }

    private Money sum(Currency currency, @Nullable LocalDate from, @Nullable LocalDate to) {
        var filter = new InvoiceFilter(InvoiceSet.OPEN, "", null, from, to, currency.getCurrencyCode());
        return Money.sum(
                invoices.page(filter, InvoiceSort.DUE, 0, 1_000).stream().map(row -> row.open()).toList(), currency);
    }
}
