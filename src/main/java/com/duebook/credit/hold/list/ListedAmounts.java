package com.duebook.credit.hold.list;

import com.duebook.credit.policy.ExposureBucket;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.ledger.open.OpenSums;
import com.duebook.ledger.open.Overdue;
import com.duebook.payments.credit.UnusedCredits;
import com.duebook.rates.RatesOn;
import com.duebook.rates.Worth;
import com.duebook.receivables.draft.DraftSums;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holders {@code x} may use and do use, as expressions for the order of a list: in the workspace's currency, null where a rate is
 * missing. What a released order reserves for a draft counts in both of them here.
 *
 * @param counted parts of the exposure that use a limit up
 */
record ListedAmounts(Set<ExposureBucket> counted, RatesOn rates) {

    private static final String IN_FORCE = "(l.to_on is null or l.to_on >= :day)";

    private static final String BEGUN = "l.tenant_id = :tenant and l.replaced_at is null and l.from_on <= :day";

    /** Of limits: what has lapsed leaves no credit, which is a limit too. */
    static final String GIVEN = BEGUN + " and (l.kind = 'OWN' or " + IN_FORCE + ")";

    private static final String OF_HOLDER = BEGUN + " and " + IN_FORCE + " and l.customer_id = x.customer_id and l.scope = x.scope";

    static final String UNLIMITED = "exists (select 1 from credit_limit l where " + OF_HOLDER + " and l.amount_minor is null)";

    private static final String SUM = "(select if(coalesce(sum(%1$s is null), 0) > 0, null, coalesce(sum(%1$s), 0)) from %2$s where %3$s)";

    private static final String OWN = "u.customer_id = x.customer_id";

    /** Of a group, all below its head. */
    private static final String MEMBERS = "p.head_id = x.customer_id";

    private static final String RESERVED = """
            (select r.customer_id, r.currency, r.remaining_minor as minor from credit_order r
             where r.tenant_id = :tenant and r.state = 'RELEASED' and r.lapses_on >= :day)""";

    String credit() {
        return SUM.formatted(Worth.of("l.amount_minor", "l.currency", rates), "credit_limit l",
                OF_HOLDER + " and l.amount_minor is not null")
                + " + " + SUM.formatted(Worth.of("l.raises_minor", "l.currency", rates), "credit_cover l", OF_HOLDER);
    }

    String used() {
        return parts().stream().map(part -> sum(part, "u", OWN) + " + case when x.scope = 'GROUP' then "
                + sum(part, "u join " + CustomerGroups.placed() + " p on p.customer_id = u.customer_id", MEMBERS) + " else 0 end")
                .collect(Collectors.joining(" + "));
    }

    private String sum(String part, String joined, String whose) {
        return SUM.formatted(Worth.of("u.minor", "u.currency", rates), part + " " + joined, whose);
    }

    /** Each with the columns {@code customer_id}, {@code currency} and {@code minor}. */
    private List<String> parts() {
        var parts = new ArrayList<String>();
        if (counted.contains(ExposureBucket.NOT_DUE) && counted.contains(ExposureBucket.OVERDUE)) {
            parts.add(OpenSums.today());
        } else if (counted.contains(ExposureBucket.OVERDUE)) {
            parts.add(Overdue.items("<"));
        } else if (counted.contains(ExposureBucket.NOT_DUE)) {
            parts.add(Overdue.items(">="));
        }
        if (counted.contains(ExposureBucket.ORDERS)) {
            parts.add(RESERVED);
        }
        if (counted.contains(ExposureBucket.DRAFTS)) {
            parts.add(DraftSums.table());
        }
        parts.add("(select c.customer_id, c.currency, -c.minor as minor from " + UnusedCredits.table() + " c)");
        return parts;
    }
}
