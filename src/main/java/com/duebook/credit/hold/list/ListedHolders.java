package com.duebook.credit.hold.list;

import com.duebook.customers.group.CustomerGroups;
import com.duebook.customers.search.MatchingCustomers;
import com.duebook.ledger.open.Overdue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The statements behind the list. Amounts are looked up for the order only, and no more of them than it asks for.
 *
 * @param onlyHeld whether those alone are looked at who do not stand free
 */
record ListedHolders(HoldFilter filter, ListedAmounts amounts, boolean onlyHeld) {

    /** An unlock ends with its last day, whether or not the night has written that down. */
    private static final String STATE = "case when h.state = 'UNLOCKED' and h.until_on < :day then 'HOLD' else h.state end";

    private static final String HELD = "h.tenant_id = :tenant and h.replaced_at is null and h.state <> 'NONE'";

    private static final String HAS_LIMIT =
            "exists (select 1 from credit_limit l where " + ListedAmounts.GIVEN
                    + " and l.customer_id = h.customer_id and l.scope = h.scope)";

    /** Few, so that nobody else is looked at. */
    private static final String NOT_FREE =
            "select h.customer_id, h.scope, %s as given, %s as state from credit_hold h where %s"
                    .formatted(HAS_LIMIT, STATE, HELD);

    private static final String ALL = """
            select g.customer_id, g.scope, 1 as given, coalesce(%s, 'NONE') as state
            from (select l.customer_id, l.scope from credit_limit l where %s group by l.customer_id, l.scope) g
            left join credit_hold h on %s and h.customer_id = g.customer_id and h.scope = g.scope
            union all
            %s and not %s""".formatted(STATE, ListedAmounts.GIVEN, HELD, NOT_FREE, HAS_LIMIT);

    /** What was a group's is nobody's once it is a part of another. */
    private static final String IS_HEAD = " where (x.scope = 'CUSTOMER' or not exists (select 1 from " + CustomerGroups.placed()
            + " p where p.customer_id = x.customer_id))";

    /** The holders in order. Grouped, though each is there once, so that no amount is looked up wherever the order names it. */
    String page() {
        return "select t.customer_id, t.scope from (select x.customer_id, x.scope, max(x.given) as given, max(x.state) as state"
                + columns() + " from (" + holders() + ") x" + IS_HEAD + " group by x.customer_id, x.scope) t"
                + names("t", filter.sort().isByName()) + (filter.state() == null ? "" : " where t.state = :state")
                + " order by " + filter.sort().order(filter.descending());
    }

    /** How many stand how. */
    String counts() {
        return "select x.state, count(*) as holders from (" + holders() + ") x" + names("x", false) + IS_HEAD + " group by x.state";
    }

    Map<String, Object> parameters(LocalDate day) {
        var all = new HashMap<>(MatchingCustomers.parameters(filter.text()));
        all.put("day", day);
        if (filter.state() != null) {
            all.put("state", filter.state().name());
        }
        return all;
    }

    private String holders() {
        return onlyHeld ? NOT_FREE : ALL;
    }

    /** Each holder's own name is looked up; joined the other way round, each name would go through all holders. */
    private String names(String of, boolean all) {
        return all || !filter.text().isBlank()
                ? " straight_join " + MatchingCustomers.table("") + " m on m.id = " + of + ".customer_id" : "";
    }

    private String columns() {
        var sort = filter.sort();
        return (sort.asks("t.credit") ? ", " + amounts.credit() + " as credit" : "")
                + (sort.asks("t.unlimited") ? ", " + ListedAmounts.UNLIMITED + " as unlimited" : "")
                + (sort.asks("t.used") ? ", " + amounts.used() + " as used" : "")
                + (sort.asks("t.late") ? ", (select datediff(:day, min(o.due_on)) from " + Overdue.late()
                        + " o where x.scope = 'CUSTOMER' and o.customer_id = x.customer_id) as late" : "");
    }
}
