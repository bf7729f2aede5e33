package com.duebook.ageing;

import com.duebook.customers.CustomerNames;
import com.duebook.ledger.open.AsOf;
import com.duebook.ledger.open.OpenOfCustomer;
import com.duebook.ledger.open.OpenSums;
import com.duebook.ledger.open.Overdue;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open items by age, as of any day. A day to come has what is open today, by how late it will be then. */
@Service
public class Ageing {

    private final OpenSums open;
    private final Overdue overdue;
    private final CustomerNames names;
    private final Access access;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    Ageing(OpenSums open, Overdue overdue, CustomerNames names, Access access, Tenancy tenancy, TenantProfiles profiles) {
        this.open = open;
        this.overdue = overdue;
        this.names = names;
        this.access = access;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    /** A currency after the other, the workspace's own first; in each, the customers who owe most come first. */
    @Transactional(readOnly = true)
    public AgeingPage customers(AsOf asOf, int offset, int limit) {
        access.require(Right.READ);
        var page = open.page(asOf, AgeBand.ranges(asOf.day()), own(), offset, limit);
        return new AgeingPage(named(page.rows()), page.all());
    }

    /** For taking all of them along, in the same order. */
    @Transactional(readOnly = true)
    public List<AgeingRow> all(AsOf asOf) {
        access.require(Right.EXPORT);
        return named(open.all(asOf, AgeBand.ranges(asOf.day()), own()));
    }

    /** One per currency. */
    @Transactional(readOnly = true)
    public List<AgeingTotal> totals(AsOf asOf) {
        access.require(Right.READ);
        return open.totals(asOf, AgeBand.ranges(asOf.day())).stream()
                .map(total -> new AgeingTotal(total.held(), total.items(), total.open()))
                .toList();
    }

    /** The currencies that anything was ever invoiced in, by code. */
    @Transactional(readOnly = true)
    public List<Currency> currencies() {
        access.require(Right.READ);
        return overdue.currencies();
    }

    private List<AgeingRow> named(List<OpenOfCustomer> rows) {
        var called = names.of(rows.stream().map(OpenOfCustomer::customer).toList());
        return rows.stream()
                .map(row -> new AgeingRow(row.customer(), called.name(row.customer()), row.items(), row.held(), row.open()))
                .toList();
    }

    private Currency own() {
        return profiles.of(tenancy.tenant()).currency();
    }
}
