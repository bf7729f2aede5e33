package com.duebook.credit.cover;

import com.duebook.customers.search.MatchingCustomers;
import com.duebook.customers.search.SearchText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which guarantees and insured limits of all customers are shown, and in which order.
 *
 * @param text that a customer's name or reference, the giver's or the policy's number has; empty for all
 * @param state null for all
 */
public record CoverFilter(String text, @Nullable CoverState state, CoverSort sort, boolean descending) {

    private static final String STATE = """
            case when c.to_on < :day then 'LAPSED' when c.from_on > :day then 'LATER' when c.to_on <= :soon then 'SOON' else 'HOLDS' end""";

    CoverFilter inAnyState() {
        return new CoverFilter(text, null, sort, descending);
    }

    /** What each is on the day, and how many there are of it. */
    String counts() {
        return "select " + STATE + " as state_now, count(*) as covers from credit_cover c" + where() + " group by state_now";
    }

    /** The ids in order. */
    String ids() {
        return "select c.id from credit_cover c"
                + (sort.isByName() ? " join " + MatchingCustomers.table("") + " m on m.id = c.customer_id" : "")
                + where() + " order by " + sort.order(descending) + ", c.id";
    }

    Map<String, Object> parameters(LocalDate day) {
        var all = new HashMap<>(MatchingCustomers.parameters(text));
        all.put("anywhere", SearchText.anywhere(text));
        all.put("day", day);
        all.put("soon", day.plusDays(CoverRow.SOON));
        if (state != null) {
            all.put("state", state.name());
        }
        return all;
    }

    private String where() {
        return " where c.tenant_id = :tenant and c.replaced_at is null"
                + (state == null ? "" : " and " + STATE + " = :state")
                + (text.isBlank() ? "" : " and (lower(c.giver) like :anywhere or lower(c.reference) like :anywhere"
                        + " or c.customer_id in (select t.id from " + MatchingCustomers.table(text) + " t))");
    }
}
