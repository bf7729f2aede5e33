package com.duebook.credit.hold.list;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.HoldView.Standing;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.CustomerNames.Named;
import com.duebook.rates.ExchangeRates;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Customers and groups that were given a limit or do not stand free; whoever has a limit by the policy of its class alone is listed once
 * it is watched or held. The database chooses and sorts them, by the state that is written down
 * and by what it can add up itself; only those that are shown are measured as they stand at this moment. So who has just paid may
 * stand among the held until that is written down, a moment later, and is shown as it is.
 */
@Service
public class HoldList {

    private final TenantJdbc jdbc;
    private final Holds holds;
    private final CreditStandings standings;
    private final CreditPolicies policies;
    private final ExchangeRates rates;
    private final CustomerNames names;
    private final Access access;
    private final Today today;

    HoldList(TenantJdbc jdbc, Holds holds, CreditStandings standings, CreditPolicies policies, ExchangeRates rates, CustomerNames names,
            Access access, Today today) {
        this.jdbc = jdbc;
        this.holds = holds;
        this.standings = standings;
        this.policies = policies;
        this.rates = rates;
        this.names = names;
        this.access = access;
        this.today = today;
    }

    /** In a fixed number of statements. */
    @Transactional(readOnly = true)
    public List<HoldRow> page(HoldFilter filter, int offset, int limit) {
        access.require(Right.READ);
        return measured(filter.isHeldFirst() ? heldFirst(filter, offset, limit) : holders(filter, offset, limit, filter.isOfHeld()));
    }

    /** All of them in order, for taking them along: some fifty bytes each. */
    @Transactional(readOnly = true)
    public List<Holder> all(HoldFilter filter) {
        access.require(Right.READ);
        return holders(filter, 0, Integer.MAX_VALUE, filter.isOfHeld());
    }

    /** As they stand at this moment, in this order. In a fixed number of statements. */
    @Transactional(readOnly = true)
    public List<HoldRow> measured(List<Holder> holders) {
        access.require(Right.READ);
        if (holders.isEmpty()) {
            return List.of();
        }
        var customers = holders.stream().map(Holder::customer).distinct().toList();
        var there = standings.of(customers);
        var credits = there.stream().collect(Collectors.toMap(CreditStanding::holder, Function.identity()));
        var stand = holds.of(customers, there);
        var named = names.of(customers);
        return holders.stream().map(holder -> row(Objects.requireNonNull(stand.get(holder)), named.of(holder.customer()),
                credits.get(holder))).toList();
    }

    /** By what is written down, of all that the filter lets through but for its state; without those that there are none of. */
    @Transactional(readOnly = true)
    public Map<HoldState, Integer> counts(HoldFilter filter) {
        access.require(Right.READ);
        return counts(filter, false);
    }

    private Map<HoldState, Integer> counts(HoldFilter filter, boolean onlyHeld) {
        var listed = listed(filter.in(null), onlyHeld);
        var counts = new EnumMap<HoldState, Integer>(HoldState.class);
        jdbc.sql(listed.counts()).params(listed.parameters(today.date())).query(row -> {
            counts.put(HoldState.valueOf(row.getString("state")), row.getInt("holders"));
        });
        return counts;
    }

    /** The first pages ask nothing of the many who stand free. */
    private List<Holder> heldFirst(HoldFilter filter, int offset, int limit) {
        var all = new ArrayList<>(holders(filter, offset, limit, true));
        if (all.size() < limit) {
            var held = counts(filter, true).values().stream().mapToInt(Integer::intValue).sum();
            all.addAll(holders(filter.in(HoldState.NONE), Math.max(0, offset - held), limit - all.size(), false));
        }
        return all;
    }

    private List<Holder> holders(HoldFilter filter, int offset, int limit, boolean onlyHeld) {
        var listed = listed(filter, onlyHeld);
        return jdbc.sql(listed.page() + " limit :limit offset :offset").params(listed.parameters(today.date()))
                .param("limit", limit).param("offset", offset)
                .query((row, number) -> new Holder(Columns.id(row, "customer_id"), LimitScope.valueOf(row.getString("scope")))).list();
    }

    private ListedHolders listed(HoldFilter filter, boolean onlyHeld) {
        return new ListedHolders(filter, new ListedAmounts(policies.current().counted(), rates.on(today.date())), onlyHeld);
    }

    private static HoldRow row(Standing standing, Named named, @Nullable CreditStanding credit) {
        return new HoldRow(standing.customer(), standing.scope(), named.name(), named.reference(), named.owner(), standing.state(), credit,
                standing.daysLate(), standing.since(), standing.until(), credit == null ? -1 : credit.usedPercent().orElse(-1));
    }
}
