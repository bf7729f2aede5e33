package com.duebook.credit.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.alerts.Debtors;
import com.duebook.customers.Address;
import com.duebook.customers.ProfileFacts;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.money.Money;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.IdRange;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On 21 November 2026; invoices are issued 30 days before they are due. */
@IntegrationTest
class TradeFactsTest extends TwoWorkspaces {

    static final LocalDate DAY = Cards.DAY;
    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Debtors debtors;
    @Autowired Customers customers;
    @Autowired Facts facts;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void aCustomer() {
        customer = workspaces.in(acme, () -> debtors.customer("Buyer Ltd"));
    }

    @Test
    void comparesHalfYearsByWhatWasInvoiced() {
        invoiced("EUR", 999_00, DAY.minusYears(3).plusDays(1));
        invoiced("EUR", 100_00, DAY.minusMonths(12).plusDays(1));
        invoiced("EUR", 100_00, DAY.minusMonths(6));
        invoiced("EUR", 250_00, DAY.minusMonths(6).plusDays(1));
        invoiced("USD", 90_00, DAY);

        var known = of(customer, DAY);

        assertThat(known.number(TradeFacts.YEARS_AS_CUSTOMER)).as("a day less than three").hasValue(2);
        assertThat(of(customer, DAY.plusDays(1)).number(TradeFacts.YEARS_AS_CUSTOMER)).as("on the day itself").hasValue(3);
        assertThat(known.number(TradeFacts.SALES_GROWTH, EUR)).as("250 after 200").hasValue(25);
        assertThat(known.number(TradeFacts.SALES_GROWTH)).as("of dollars there were none before").hasValue(25);
        assertThat(known.amounts(TradeFacts.MONTHLY_SALES)).as("450 a year, and 90")
                .containsExactly(Money.of(37_50, EUR), Money.of(7_50, Currency.getInstance("USD")));
    }

    @Test
    void leaveOutWhatWasTakenBack() {
        invoiced("EUR", 100_00, DAY.minusMonths(8));
        var voided = invoiced("EUR", 500_00, DAY.minusMonths(1));
        assertThat(of(customer, DAY).number(TradeFacts.SALES_GROWTH)).hasValue(400);

        workspaces.in(acme, () -> {
            debtors.settled(voided);
            return true;
        });

        assertThat(of(customer, DAY).number(TradeFacts.SALES_GROWTH)).hasValue(-100);
        assertThat(of(customer, DAY).amounts(TradeFacts.MONTHLY_SALES)).containsExactly(Money.of(8_33, EUR));
    }

    @Test
    void sayWhereCustomersAreAndWhatTheyDo() {
        var placed = workspaces.in(acme, () -> customers.create(new CustomerDetails("Placed Ltd", null, null, null, null, EUR, 30, null,
                null, null, null, new Address(null, null, null, null, "IE"), Address.UNKNOWN, Set.of())));

        assertThat(of(placed, DAY).words(ProfileFacts.COUNTRY)).containsExactly("IE");
        assertThat(of(placed, DAY).knows(ProfileFacts.INDUSTRY)).isFalse();
    }

    @Test
    void areReadInPartsAndNotByNeighbours() {
        invoiced("EUR", 100_00, DAY);
        var query = FactQuery.on(DAY, List.of(TradeFacts.YEARS_AS_CUSTOMER));

        assertThat(workspaces.in(acme, () -> facts.read(query))).extracting(CustomerFacts::customer).containsExactly(customer);
        assertThat(workspaces.in(acme, () -> facts.read(query.in(new IdRange(customer, IdRange.ALL.last()))))).isEmpty();
        assertThat(workspaces.in(bolt, () -> facts.read(query))).isEmpty();
        assertThat(workspaces.in(bolt, () -> facts.read(query.of(List.of(customer))))).isEmpty();
    }

    private UUID invoiced(String currency, long minor, LocalDate issued) {
        return workspaces.in(acme, () -> debtors.owes(customer, currency, minor, issued.plusDays(30)));
    }

    private CustomerFacts of(UUID one, LocalDate day) {
        var wanted = List.of(TradeFacts.YEARS_AS_CUSTOMER, TradeFacts.SALES_GROWTH, TradeFacts.MONTHLY_SALES, ProfileFacts.COUNTRY,
                ProfileFacts.INDUSTRY);
        return workspaces.in(acme, () -> facts.read(wanted, List.of(one), day)).getFirst();
    }
}
