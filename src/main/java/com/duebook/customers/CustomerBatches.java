package com.duebook.customers;

import com.duebook.audit.Deed;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.customers.tax.TaxFormat;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and takes in customers by the hundreds, for imports. */
@Service
public class CustomerBatches {

    private final TenantJdbc jdbc;
    private final CustomerTally tally;
    private final Access access;
    private final Clock clock;
    private final Journal journal;

    CustomerBatches(TenantJdbc jdbc, CustomerTally tally, Access access, Clock clock, Journal journal) {
        this.jdbc = jdbc;
        this.tally = tally;
        this.access = access;
        this.clock = clock;
        this.journal = journal;
    }

    /** Unknown references are left out. */
    @Transactional(readOnly = true)
    public Map<String, UUID> byReference(Collection<String> references) {
        return find("c.reference", "c.reference in (:keys)", references);
    }

    /** Exactly of these names, the oldest where several are; unknown names are left out. */
    @Transactional(readOnly = true)
    public Map<String, UUID> byName(Collection<String> names) {
        return find("c.name", "c.name in (:keys)", names);
    }

    /**
     * Takes them in as they are.
     *
     * @return their ids, in the same order
     * @throws Faulty for details that no customer may have
     * @throws org.springframework.dao.DuplicateKeyException when a reference is taken
     */
    @Transactional
    public List<UUID> add(List<CustomerDetails> all) {
        access.require(Right.EDIT_CUSTOMERS);
        var now = Timestamp.from(clock.instant());
        var rows = new ArrayList<Map<String, @Nullable Object>>(all.size());
        var tags = new ArrayList<Map<String, Object>>();
        var ids = new ArrayList<UUID>(all.size());
        for (var details : all) {
            Faulty.refuse(details.faults());
            var id = Ids.next();
            ids.add(id);
            rows.add(row(id, details, now));
            details.tags().forEach(tag -> tags.add(Map.of("customer", Ids.bytes(id), "tag", tag)));
        }
        insert(rows);
        if (!tags.isEmpty()) {
            jdbc.batch("insert into customer_tag (tenant_id, customer_id, tag) values (:tenant, :customer, :tag)", tags);
        }
        tally.add(all.stream().map(CustomerTally.Kind::of).toList());
        journal.record(Deed.CUSTOMERS_IMPORTED, null, Details.none().with(Fact.COUNT, all.size()));
        return ids;
    }

    private Map<String, UUID> find(String key, String condition, Collection<String> wanted) {
        access.require(Right.READ);
        var found = new HashMap<String, UUID>();
        if (!wanted.isEmpty()) {
            jdbc.sql("select " + key + ", c.id from customer c where c.tenant_id = :tenant and " + condition
                            + " order by c.id desc")
                    .param("keys", wanted)
                    .query((row, number) -> found.put(row.getString(1), Ids.uuid(row.getBytes(2))))
                    .list();
        }
        return found;
    }

    private void insert(List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            jdbc.batch("""
                    insert into customer (tenant_id, id, version, name, name_search, reference, email, phone, language,
                      currency, terms_days, tax_number, industry, owner_id, notes, street, postal_code, city, region,
                      country, created_at)
                    values (:tenant, :id, 0, :name, :search, :reference, :email, :phone, :language,
                      :currency, :terms, :taxNumber, :industry, :owner, :notes, :street, :postalCode, :city, :region,
                      :country, :now)""", rows);
        }
    }

    private static Map<String, @Nullable Object> row(UUID id, CustomerDetails details, Timestamp now) {
        var row = new HashMap<String, @Nullable Object>();
        var name = details.name().strip();
        row.put("id", Ids.bytes(id));
        row.put("name", name);
        row.put("search", SearchText.of(name, details.reference()));
        row.put("reference", details.reference());
        row.put("email", details.email());
        row.put("phone", details.phone());
        row.put("language", details.language() == null ? null : details.language().toLanguageTag());
        row.put("currency", details.currency().getCurrencyCode());
        row.put("terms", details.termsDays());
        row.put("taxNumber", TaxFormat.normal(details.billing().country(), details.taxNumber()));
        row.put("industry", details.industry());
        row.put("owner", details.owner() == null ? null : Ids.bytes(details.owner()));
        row.put("notes", details.notes());
        row.put("street", details.billing().street());
        row.put("postalCode", details.billing().postalCode());
        row.put("city", details.billing().city());
        row.put("region", details.billing().region());
        row.put("country", details.billing().country());
        row.put("now", now);
        return row;
    }
}
