package com.duebook.customers;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.text.NameKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The words that customers are grouped by. */
@Repository
public class Tags implements FactSource {

    public static final FactKey TAG = new FactKey("TAG", FactUnit.TAG);

    private final TenantJdbc jdbc;
    private final EntityManager entities;

    Tags(TenantJdbc jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(TAG);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var customers = Objects.requireNonNullElse(query.customers(), Set.<UUID>of());
        jdbc.sql("select t.customer_id, t.tag from customer_tag t where t.tenant_id = :tenant"
                + (query.tags().isEmpty() ? "" : " and t.tag in (:tags)")
                + (query.customers() == null ? "" : " and t.customer_id in (:customers)") + query.range().condition("t.customer_id"))
                .params(query.range().parameters())
                .param("tags", query.tags())
                .param("customers", customers)
                .query(row -> {
                    sheet.tag(Columns.id(row, 1), TAG, row.getString(2));
                });
    }

    @Override
    public List<String> words(FactKey key) {
        return all();
    }

    Set<String> of(UUID customer) {
        return new TreeSet<>(jdbc.sql("""
                        select t.tag from customer_tag t where t.tenant_id = :tenant and t.customer_id = :customer""")
                .param("customer", customer)
                .query(String.class)
                .list());
    }

    List<String> all() {
        return jdbc.sql("select distinct t.tag from customer_tag t where t.tenant_id = :tenant")
                .query(String.class)
                .list().stream()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** Counts as a change of the customer, so that whoever edits at the same time notices. */
    void replace(Customer customer, Set<String> tags) {
        if (of(customer.id()).equals(tags)) {
            return;
        }
        entities.lock(customer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        jdbc.sql("delete from customer_tag where tenant_id = :tenant and customer_id = :customer")
                .param("customer", customer.id())
                .update();
        add(Map.of(customer.id(), tags));
    }

    /** A tag that the workspace has already keeps the spelling that it has there. */
    void add(Map<UUID, Set<String>> tagged) {
        if (tagged.values().stream().allMatch(Set::isEmpty)) {
            return;
        }
        var spellings = new HashMap<String, String>();
        all().forEach(tag -> spellings.putIfAbsent(NameKey.of(tag), tag));
        var rows = new ArrayList<Map<String, Object>>();
        tagged.forEach((customer, tags) -> tags.forEach(tag -> rows.add(Map.of("customer", customer,
                "tag", spellings.computeIfAbsent(NameKey.of(tag), key -> tag)))));
        jdbc.batch("insert into customer_tag (tenant_id, customer_id, tag) values (:tenant, :customer, :tag)", rows);
    }
}
