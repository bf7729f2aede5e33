package com.duebook.customers;

import com.duebook.customers.search.MatchingCustomers;
import com.duebook.customers.search.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A filter as SQL: one condition for the page, the count and the export, so that they cannot differ.
 *
 * @param sql what follows {@code from}; customers are {@code c}
 */
record CustomerCondition(String sql, Map<String, Object> parameters) {

    /** A customer has a tag once, so none comes twice. */
    private static final String WITH_TAG = "customer_tag g join customer c on c.tenant_id = g.tenant_id and c.id = g.customer_id";

    /** From one customer to the next: where many match, those that come first are soon found. */
    static CustomerCondition of(CustomerFilter filter) {
        var parameters = new HashMap<String, Object>();
        var conditions = conditions(filter, parameters);
        if (filter.text() != null) {
            conditions.add("c.name_search like :text");
            parameters.put("text", SearchText.anywhere(filter.text()));
        }
        var from = filter.tag() == null ? "customer c" : WITH_TAG;
        return new CustomerCondition(from + " where " + String.join(" and ", conditions), parameters);
    }

    /** From those that match its text, of whom there are few. */
    static CustomerCondition ofFew(CustomerFilter filter, String text, CustomerSort sort) {
        var parameters = new HashMap<>(MatchingCustomers.parameters(text));
        var matching = MatchingCustomers.table(text);
        if (filter.isTextAlone() && sort == CustomerSort.NAME) {
            parameters.put("archived", filter.archived());
            return new CustomerCondition(matching + " c where c.archived = :archived", parameters);
        }
        var conditions = conditions(filter, parameters);
        return new CustomerCondition(matching + " m straight_join customer c on c.tenant_id = :tenant and c.id = m.id"
                + (filter.tag() == null ? "" : " join customer_tag g on g.tenant_id = c.tenant_id and g.customer_id = c.id")
                + " where " + String.join(" and ", conditions), parameters);
    }

    private static List<String> conditions(CustomerFilter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add("c.tenant_id = :tenant");
        conditions.add(filter.archived() ? "c.archived_at is not null" : "c.archived_at is null");
        if (filter.tag() != null) {
            conditions.add("g.tenant_id = :tenant and g.tag = :tag");
            parameters.put("tag", filter.tag());
        }
        if (filter.owner() != null) {
            conditions.add("c.owner_id = :owner");
            parameters.put("owner", filter.owner());
        }
        if (filter.country() != null) {
            conditions.add("c.country = :country");
            parameters.put("country", filter.country());
        }
        if (filter.taxToCheck()) {
            conditions.add("c.tax_to_check");
        }
        if (filter.industry() != null) {
            // The first is for the index; its collation takes more for the same than are.
            conditions.add("c.industry = :industry and hex(c.industry) = hex(:industry)");
            parameters.put("industry", filter.industry());
        }
        if (filter.among() != null) {
            conditions.add(isOneOf(filter.among()));
        }
        return conditions;
    }

    /** Written out, as there may be more of them than a statement takes parameters. */
    private static String isOneOf(Set<UUID> customers) {
        return customers.isEmpty() ? "false" : customers.stream().map(id -> "x'" + id.toString().replace("-", "") + "'")
                .collect(Collectors.joining(",", "c.id in (", ")"));
    }
}
