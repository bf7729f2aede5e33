package com.duebook.alerts;

import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.money.Money;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.takeover.IssuedInvoice;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.receivables.takeover.TakeoverOutcome;
import com.duebook.tenancy.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Customers with invoices that fell due on chosen days, by the real verbs. */
@Component
public class Debtors {

    private final Customers customers;
    private final IssuedInvoices invoices;
    private final Receivables receivables;

    Debtors(Customers customers, IssuedInvoices invoices, Receivables receivables) {
        this.customers = customers;
        this.invoices = invoices;
        this.receivables = receivables;
    }

    public UUID customer(String name, String... tags) {
        return customers.create(CustomerDetails.named(name, Currency.getInstance("EUR"), 30).withTags(Set.of(tags)));
    }

    public UUID owes(UUID customer, String currency, long minor, LocalDate due) {
        var money = Money.of(minor, Currency.getInstance(currency));
        var line = new LineDetails("Consulting service", BigDecimal.ONE, money.amount(), BigDecimal.ZERO);
        return invoices.add(List.of(new IssuedInvoice(customer, "N-" + Ids.next(), money.currency(), due.minusDays(30),
                due, List.of(line), false, TakeoverOutcome.OPEN))).getFirst();
    }

    public void settled(UUID invoice) {
        receivables.voidInvoice(invoice, "test");
    }
}
