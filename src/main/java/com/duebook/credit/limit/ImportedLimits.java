package com.duebook.credit.limit;

import com.duebook.customers.group.CustomerGroups;
import com.duebook.database.RetryDeadlocks;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.rates.ExchangeRates;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Limits that come by the dozen, from files. */
@Service
@RetryDeadlocks
public class ImportedLimits {

    private final CreditLimits limits;
    private final LimitBook book;
    private final CreditGroups accounts;
    private final CustomerGroups groups;
    private final ExchangeRates rates;
    private final SecondPerson second;
    private final Access access;
    private final Today today;

    ImportedLimits(CreditLimits limits, LimitBook book, CreditGroups accounts, CustomerGroups groups, ExchangeRates rates,
            SecondPerson second, Access access, Today today) {
        this.limits = limits;
        this.book = book;
        this.accounts = accounts;
        this.groups = groups;
        this.rates = rates;
        this.second = second;
        this.access = access;
        this.today = today;
    }

    /** What a customer is given. */
    public record Given<T>(UUID customer, T terms) {}

    public LimitTrial trial() {
        access.require(Right.READ);
        return new LimitTrial(book, groups, second, rates.on(today.date()), today);
    }

    /** In their order, as {@link CreditLimits#set} does for each; all or none. */
    @Transactional
    public void set(List<Given<NewLimit>> wanted) {
        access.require(Right.DECIDE_CREDIT);
        accounts.lock(wanted.stream().map(Given::customer).toList());
        wanted.forEach(each -> limits.set(Ids.next(), each.customer(), each.terms()));
    }
}
