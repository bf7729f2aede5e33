package com.duebook.customers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * A filter as SQL: one condition for the page, the count and the export, so that they cannot differ.
 *
 * @param sql what follows {@code from}; customers are {@code c}
 */
record CustomerCondition(String sql, Map<String, Object> parameters) {

    /** A customer has a tag once, so none comes twice. */
    private static final String WITH_TAG = "customer_tag g join customer c on c.tenant_id = g.tenant_id and c.id = g.customer_id";

    static CustomerCondition of(CustomerFilter filter) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        conditions.add("c.tenant_id = :tenant");
        conditions.add(filter.archived() ? "c.archived_at is not null" : "c.archived_at is null");
        if (filter.text() != null) {
            conditions.add("c.name_search like :text");
            parameters.put("text", SearchText.anywhere(filter.text()));
        }
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
        var from = filter.tag() == null ? "customer c" : WITH_TAG;
        return new CustomerCondition(from + " where " + String.join(" and ", conditions), parameters);
    }
}
