package com.duebook.customers;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.customers.search.SearchText;
import com.duebook.customers.search.SuffixIndex;
import com.duebook.identifiers.tax.TaxNumber;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.text.NameKey;
import com.duebook.workspace.Members;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and takes in customers by the hundreds, for imports. */
@Service
public class CustomerBatches {

    private final TenantJdbc jdbc;
    private final Tags tags;
    private final Members members;
    private final CustomerTally tally;
    private final SuffixIndex suffixes;
    private final Access access;
    private final Clock clock;
    private final Journal journal;

    CustomerBatches(TenantJdbc jdbc, Tags tags, Members members, CustomerTally tally, SuffixIndex suffixes, Access access, Clock clock,
            Journal journal) {
        this.jdbc = jdbc;
        this.tags = tags;
        this.members = members;
        this.tally = tally;
        this.suffixes = suffixes;
        this.access = access;
        this.clock = clock;
        this.journal = journal;
    }

    /** What tells one customer from another; the rest of the details is left out. */
    public record KnownCustomer(UUID id, CustomerDetails details) {}

    /** All of these references, and all of these names; the database's order of letters takes more names for the same than are. */
    @Transactional(readOnly = true)
    public List<KnownCustomer> known(Collection<String> references, Collection<String> names) {
        access.require(Right.READ);
        var found = new ArrayList<>(find("c.reference in (:keys)", references));
        found.addAll(find("c.name in (:keys)", names.stream().map(NameKey::tidy).toList()));
        return found;
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
        var now = clock.instant();
        var rows = new ArrayList<Map<String, @Nullable Object>>(all.size());
        var tagged = new HashMap<UUID, Set<String>>();
        var entries = new ArrayList<SuffixIndex.Entry>(all.size());
        var ids = new ArrayList<UUID>(all.size());
        for (var details : all) {
            Faulty.refuse(details.faults());
            var id = Ids.next();
            ids.add(id);
            var text = SearchText.of(details.name(), details.reference());
            rows.add(row(id, details, text, now));
            entries.add(new SuffixIndex.Entry(id, details.name(), text, false));
            tagged.put(id, details.tags());
        }
        insert(rows);
        suffixes.add(entries);
        members.requireOne(all.stream().map(CustomerDetails::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
        tags.add(tagged);
        tally.add(all.stream().map(CustomerTally.Kind::of).toList());
        journal.record(AuditEvent.CUSTOMERS_IMPORTED, null, Details.none().with(Fact.COUNT, all.size()));
        return ids;
    }

    private List<KnownCustomer> find(String condition, Collection<String> keys) {
        return keys.isEmpty() ? List.of() : jdbc.sql("""
                        select c.id, c.name, c.reference, c.email, c.currency, c.terms_days, c.country
                        from customer c where c.tenant_id = :tenant and %s order by c.id""".formatted(condition))
                .param("keys", keys)
                .query((row, number) -> new KnownCustomer(Columns.id(row, "id"), new CustomerDetails(
                        row.getString("name"), row.getString("reference"), row.getString("email"), null, null,
                        Currency.getInstance(row.getString("currency")), row.getInt("terms_days"), null, null, null, null,
                        new Address(null, null, null, null, row.getString("country")), Address.UNKNOWN, Set.of())))
                .list();
    }

    private void insert(List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            jdbc.batch("""
                    insert into customer (tenant_id, id, version, name, name_search, reference, email, phone, language,
                      currency, terms_days, tax_number, industry, owner_id, notes, street, postal_code, city, region,
                      country, created_at, tax_to_check, tax_rules)
                    values (:tenant, :id, 0, :name, :search, :reference, :email, :phone, :language,
                      :currency, :terms, :taxNumber, :industry, :owner, :notes, :street, :postalCode, :city, :region,
                      :country, :now, :taxToCheck, :taxRules)""", rows);
        }
    }

    private static Map<String, @Nullable Object> row(UUID id, CustomerDetails details, String text, Instant now) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("name", details.name());
        row.put("search", text);
        row.put("reference", details.reference());
        row.put("email", details.email());
        row.put("phone", details.phone());
        row.put("language", details.language() == null ? null : details.language().toLanguageTag());
        row.put("currency", details.currency().getCurrencyCode());
        row.put("terms", details.termsDays());
        row.put("taxNumber", details.taxNumber());
        row.put("taxToCheck", details.isTaxToCheck());
        row.put("taxRules", TaxNumber.RULES);
        row.put("industry", details.industry());
        row.put("owner", details.owner());
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
