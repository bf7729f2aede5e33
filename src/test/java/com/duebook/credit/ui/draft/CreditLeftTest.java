package com.duebook.credit.ui.draft;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.order.CreditBooks;
import com.duebook.credit.order.NewOrder;
import com.duebook.credit.order.Orders;
import com.duebook.credit.policy.CreditTerms;
import com.duebook.money.Money;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.support.ScreenTest;
import com.duebook.support.Typing;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.ui.form.DecimalField;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever writes an invoice sees what credit the customer has left. */
class CreditLeftTest extends ScreenTest {

    @Autowired Books books;
    @Autowired Receivables receivables;
    @Autowired CreditLimits limits;
    @Autowired Orders orders;
    @Autowired HoldDecisions decisions;
    @Autowired CreditBooks credit;
    @Autowired WatchedStatements watched;

    UUID customer = UUID.randomUUID();

    @Override
    protected Role role() {
        return Role.SALES;
    }

    @BeforeEach
    void oneWhoIsLate() {
        customer = books.customer(acme, "Harbor Ltd");
        books.issued(acme, customer, eur(300_00));
        clock.advance(Duration.ofDays(40));
    }

    @Test
    void saysWhatIsOwedWhereThereIsNoLimit() {
        write(Map.of());

        assertThat(said()).isEqualTo("Open EUR 300.00|Overdue EUR 300.00|No limit set");
    }

    @Test
    void followsWhatIsTyped() {
        limit(eur(1_000_00));
        write(Map.of());
        assertThat(said()).isEqualTo("Open EUR 300.00|Overdue EUR 300.00|Limit EUR 1,000.00 · EUR 700.00 left after this invoice");

        price("100");
        assertThat(said()).contains("EUR 581.00 left after this invoice");
        price("1000");
        assertThat(said()).contains("Limit EUR 1,000.00 · passed by EUR 490.00 with this invoice");
    }

    @Test
    void saysWhatWouldBeOwedWhereItIsCashBeforeDelivery() {
        limit(eur(0));
        write(Map.of());
        assertThat(said()).endsWith("|Cash before delivery · EUR 300.00 owed with this invoice");

        price("100");
        assertThat(said()).endsWith("|Cash before delivery · EUR 419.00 owed with this invoice");
    }

    @Test
    void saysTheLimitThoughNobodyKnowsWhatIsLeft() {
        books.issued(acme, customer, Money.of(100_00, Currency.getInstance("PLN")));
        limit(eur(1_000_00));
        write(Map.of());

        assertThat(said()).endsWith("|Limit EUR 1,000.00 · what is left cannot be told, as an exchange rate is missing");
    }

    @Test
    void saysNothingOfAnAmountThatIsTooLarge() {
        limit(eur(1_000_00));
        write(Map.of());
        price("100");
        var price = find(DecimalField.class).withLabel("Unit price").single();
        Typing.into(find(DecimalField.class).withLabel("Quantity").single(), "999999999");
        Typing.into(price, "999999999999999");

        assertThat(said()).endsWith("|Limit EUR 1,000.00");
    }

    @Test
    void beginsWithNoLongerTermsThanThePolicyGives() {
        write(Map.of());
        assertThat(terms()).isEqualTo(30);
        credit.classTerms(acme, customer, new CreditTerms(eur(500_00), 14, null));
        UI.getCurrent().navigate("imports");
        write(Map.of());
        assertThat(terms()).isEqualTo(14);
        assertThat(said()).contains("At most 14 days to pay by the policy for High risk",
                "Limit EUR 500.00 by the policy for High risk · EUR 200.00 left after this invoice");
    }

    private int terms() {
        return find(WholeField.class).withLabel("Payment terms").single().getValue();
    }

    @Test
    void leavesOutWhatItsOrderHasReserved() {
        limit(eur(1_000_00));
        workspaces.in(acme, () -> orders.ask(Ids.next(), new NewOrder(customer, "PO-7", eur(500_00), today(), null)));
        write(Map.of("order", "PO-7"));
        assertThat(said()).contains("EUR 200.00 left after this invoice");

        price("400");
        assertThat(said()).as("476.00 of 500.00").contains("EUR 200.00 left after this invoice");
        find(TextField.class).withLabel("Customer’s order number").single().setValue("PO-8");
        assertThat(said()).contains("passed by EUR 276.00");
    }

    @Test
    void tellsAStopAndCountsADraftOnce() {
        limit(eur(1_000_00));
        var draft = workspaces.in(acme, () -> receivables.draft(Books.details(customer, eur(100_00))));
        workspaces.in(acme, () -> {
            decisions.stop(customer, LimitScope.CUSTOMER, "insolvency");
            return true;
        });
        UI.getCurrent().navigate("invoices/" + draft + "/edit");

        assertThat(said()).contains("EUR 600.00 left after this invoice|Stopped").doesNotContain("insolvency");
    }

    @Test
    void takesFewStatementsForACustomerAndNoneWhileLinesAreTyped() {
        limit(eur(1_000_00));
        write(Map.of());
        UI.getCurrent().navigate("imports");
        var without = watched.of(() -> UI.getCurrent().navigate("invoices/new"));
        UI.getCurrent().navigate("imports");
        var with = watched.of(() -> write(Map.of()));

        with.removeAll(without);
        assertThat(with).as("one of them for the terms that the policy gives, one for money on account").hasSize(12);
        assertThat(watched.of(() -> price("70"))).noneMatch(statement -> statement.contains("credit_"));
    }

    private void limit(Money amount) {
        workspaces.in(acme, () -> limits.set(Ids.next(), customer, NewLimit.own(amount, today(), "agreed")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void write(Map<String, String> more) {
        var query = new TreeMap<>(more);
        query.put("customer", customer.toString());
        UI.getCurrent().navigate("invoices/new", QueryParameters.simple(query));
    }

    private void price(String typed) {
        Typing.into(find(DecimalField.class).withLabel("Unit price").single(), typed);
    }

    private String said() {
        return find(Span.class, find(CreditLeft.class).single()).all().stream().filter(span -> !span.hasClassName("draft-note"))
                .map(Span::getText).collect(Collectors.joining("|")).replace('\u00a0', ' ');
    }
}
