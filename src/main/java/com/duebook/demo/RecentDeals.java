package com.duebook.demo;

import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.OpenItem;
import com.duebook.receivables.OpenItems;
import com.duebook.receivables.Receivables;
import com.duebook.tenancy.Ids;
import com.duebook.time.Today;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What history lacks: parts paid by several means, a credit note, and drafts that wait. */
@Component
@Profile({"demo", "test"})
class RecentDeals {

    private static final int EVERY = 7;

    private final Receivables receivables;
    private final OpenItems openItems;
    private final Payments payments;
    private final Today today;

    RecentDeals(Receivables receivables, OpenItems openItems, Payments payments, Today today) {
        this.receivables = receivables;
        this.openItems = openItems;
        this.payments = payments;
        this.today = today;
    }

    void add(Collection<UUID> customers) {
        var owing = customers.stream().flatMap(this::oldestDebt).toList();
        receivables.credit(owing.get(1).item().debt(), CreditDetails.all("Returned goods"));
        for (var i = 0; i < owing.size(); i += EVERY) {
            payHalf(owing.get(i), means(i / EVERY), i);
        }
        customers.stream().limit(3).forEach(this::draft);
    }

    private record Debt(UUID customer, OpenItem item) {}

    private Stream<Debt> oldestDebt(UUID customer) {
        return openItems.of(customer).stream().limit(1).map(item -> new Debt(customer, item));
    }

    private void payHalf(Debt debt, PaymentMethod means, int number) {
        var item = debt.item();
        var part = new Money(Math.max(1, item.open().minor() / 2), item.open().currency());
        payments.record(
                new PaymentDetails(Ids.next(), debt.customer(), means, part, today.date().minusDays(number % 5L),
                        "part of " + item.number()),
                List.of(new Share(item.debt(), part)));
    }

    private void draft(UUID customer) {
        receivables.draft(new InvoiceDetails(customer, Currency.getInstance("EUR"), 30,
                List.of(new LineDetails("Shelf system, 5 levels", BigDecimal.valueOf(4), new BigDecimal("189.00"),
                        BigDecimal.valueOf(19))),
                "", ""));
    }

    private static PaymentMethod means(int number) {
        var all = List.of(PaymentMethod.TRANSFER, PaymentMethod.CHEQUE, PaymentMethod.CASH, PaymentMethod.TERMINAL);
        return all.get(number % all.size());
    }
}
