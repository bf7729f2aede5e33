package com.duebook.credit.hold.list;

import com.duebook.credit.hold.HoldState;
import com.duebook.credit.limit.LimitBook;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.customers.search.MatchingCustomers;
import com.duebook.ledger.open.OpenSums;
import com.duebook.ledger.open.Overdue;
import com.duebook.rates.RatesOn;
import com.duebook.rates.Worth;
import com.duebook.receivables.draft.DraftSums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The statements behind the list: one pass over what is written down of each holder, and no more of it than the order asks for. What is
 * used is added up for the order only, as everything is that counts by policy, in the workspace's currency; what a released order
 * reserves for a draft counts in both of them here.
 *
 * @param counted parts of the exposure
 */
record ListedHolders(HoldFilter filter, Set<ExposureBucket> counted, RatesOn rates) {

    /** An unlock ends with its last day, whether or not the night has written that down. */
    private static final String HELD = """
            select h.customer_id, h.scope, 0 as given, 0 as unlimited, null as credit, 0 as used, 0 as late, h.happened_at as since,
              case when h.state = 'UNLOCKED' and h.until_on < :day then 'HOLD' else h.state end as state, 0 as unrated
            from credit_hold h where h.tenant_id = :tenant and h.replaced_at is null and h.state <> 'NONE'""";

    private static final String LIMITED = """
            select l.customer_id, l.scope, l.given, l.holds and l.amount_minor is null, case when l.holds then %1$s else 0 end, 0, 0,
              null, null, l.holds and l.amount_minor is not null and %1$s is null
            from %2$s l""";

    private static final String USED = """
            select u.customer_id, 'CUSTOMER', 0, 0, null, %1$s, 0, null, null, %1$s is null from (%2$s) u
            union all
            select g.head_id, 'GROUP', 0, 0, null, %1$s, 0, null, null, %1$s is null
            from (select p.head_id, p.customer_id from %3$s p
                  union all
                  select l.customer_id, l.customer_id from credit_limit l
                  where l.tenant_id = :tenant and l.replaced_at is null and l.scope = 'GROUP' group by l.customer_id) g
            join (%2$s) u on u.customer_id = g.customer_id""";

    private static final String LATE = """
            select o.customer_id, 'CUSTOMER', 0, 0, null, 0, datediff(:day, o.since), null, null, 0 from %s o""";

    private static final String HOLDERS = """
            (select y.customer_id, y.scope, max(y.given) as given, max(y.unlimited) as unlimited,
               case when max(y.unrated) then null else sum(y.credit) end as credit,
               case when max(y.unrated) then null else sum(y.used) end as used, max(y.late) as late, max(y.since) as since,
               coalesce(max(y.state), 'NONE') as state
             from (%s) y
             where y.scope = 'CUSTOMER' or y.customer_id not in (select p.customer_id from %s p)
             group by y.customer_id, y.scope having given or max(y.state) is not null) t""";

    private static final String RESERVED = """
            select r.customer_id, r.currency, r.remaining_minor as minor from credit_order r
            where r.tenant_id = :tenant and r.state = 'RELEASED' and r.lapses_on >= :day""";

    /** The holders in order. */
    String page() {
        return "select t.customer_id, t.scope from " + holders(true) + names(filter.sort().isByName()) + where()
                + " order by " + filter.sort().order(filter.descending());
    }

    /** How many stand how, whatever state the filter says. */
    String counts() {
        return "select t.state, count(*) as holders from " + holders(false) + names(false) + " group by t.state";
    }

    Map<String, Object> parameters(LocalDate day) {
        var all = new HashMap<>(MatchingCustomers.parameters(filter.text()));
        all.put("day", day);
        if (filter.state() != null) {
            all.put("state", filter.state().name());
        }
        return all;
    }

    private String names(boolean all) {
        return all || !filter.text().isBlank() ? " join " + MatchingCustomers.table(filter.text()) + " m on m.id = t.customer_id" : "";
    }

    private String where() {
        return filter.state() == null ? "" : " where t.state = :state";
    }

    private String holders(boolean inOrder) {
        var all = new ArrayList<>(List.of(HELD, LIMITED.formatted(Worth.of("l.amount_minor", "l.currency", rates), LimitBook.table())));
        if (inOrder && filter.sort().asksWhatIsUsed() && filter.state() != HoldState.STOP) {
            all.add(USED.formatted(Worth.of("u.minor", "u.currency", rates), String.join(" union all ", used()), CustomerGroups.placed()));
        }
        if (inOrder && filter.sort().asksWhoIsLate()) {
            all.add(LATE.formatted(Overdue.late()));
        }
        return HOLDERS.formatted(String.join(" union all ", all), CustomerGroups.placed());
    }

    /** Each part with the columns {@code customer_id}, {@code currency} and {@code minor}. */
    private List<String> used() {
        var open = "select o.customer_id, o.currency, o.open_minor as minor from " + OpenSums.today() + " o";
        var late = "select o.customer_id, o.currency, %so.open_minor as minor from " + Overdue.debtors() + " o";
        var parts = new ArrayList<String>();
        if (counted.contains(ExposureBucket.NOT_DUE)) {
            parts.add(open);
            if (!counted.contains(ExposureBucket.OVERDUE)) {
                parts.add(late.formatted("-"));
            }
        } else if (counted.contains(ExposureBucket.OVERDUE)) {
            parts.add(late.formatted(""));
        }
        if (counted.contains(ExposureBucket.ORDERS)) {
            parts.add(RESERVED);
        }
        if (counted.contains(ExposureBucket.DRAFTS)) {
            parts.add("select d.customer_id, d.currency, d.total_minor as minor from " + DraftSums.table() + " d");
        }
        return parts;
    }
}
