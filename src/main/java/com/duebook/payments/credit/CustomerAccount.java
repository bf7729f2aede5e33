package com.duebook.payments.credit;

import com.duebook.ledger.DueKind;
import com.duebook.money.Money;
import com.duebook.receivables.DebtName;
import com.duebook.receivables.OpenItems;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is open of one customer, in both directions, currency by currency. */
@Service
public class CustomerAccount {

    private final OpenItems items;
    private final UnusedCredits credits;
    private final Access access;
    private final Today today;

    CustomerAccount(OpenItems items, UnusedCredits credits, Access access, Today today) {
        this.items = items;
        this.credits = credits;
        this.access = access;
        this.today = today;
    }

    /**
     * @param items in the order in which money settles them, then what credit there is
     * @param owed without credit
     * @param overdue of it, what is due before today
     * @param credit zero for none
     */
    public record OfCurrency(List<AccountItem> items, Money owed, Money overdue, Money credit) {}

    /** One per currency in which anything is open, by code. */
    @Transactional(readOnly = true)
    public List<OfCurrency> of(UUID customer) {
        access.require(Right.READ);
        var owed = items.of(customer).stream().map(item -> new AccountItem(item.name(), item.invoice(), item.dueOn(), item.open()));
        var credit = credits.of(List.of(customer)).stream().map(
                it -> new AccountItem(new DebtName(DueKind.CREDIT, ""), null, null, it.amount().negated()));
        var all = Stream.concat(owed, credit).toList();
        return all.stream().map(item -> item.open().currency()).distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode)).map(currency -> in(currency, all)).toList();
    }

    private OfCurrency in(Currency currency, List<AccountItem> all) {
        var its = all.stream().filter(item -> item.open().currency().equals(currency)).toList();
        var owed = its.stream().filter(item -> !item.isCredit()).toList();
        return new OfCurrency(its, sum(owed, currency),
                sum(owed.stream().filter(item -> item.isOverdue(today.date())).toList(), currency),
                sum(its.stream().filter(AccountItem::isCredit).toList(), currency).negated());
    }

    private static Money sum(List<AccountItem> items, Currency currency) {
        return Money.sum(items.stream().map(AccountItem::open).toList(), currency);
    }
}
