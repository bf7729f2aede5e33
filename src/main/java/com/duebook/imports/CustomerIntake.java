package com.duebook.imports;

import com.duebook.customers.Address;
import com.duebook.customers.CustomerBatches;
import com.duebook.customers.CustomerDetails;
import com.duebook.tenancy.TenantProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Customers, each by its reference or else by its name. */
final class CustomerIntake implements Intake<CustomerDetails> {

    private static final Map<String, ImportField> FIELDS = Map.ofEntries(
            Map.entry("name", ImportField.NAME), Map.entry("reference", ImportField.REFERENCE),
            Map.entry("email", ImportField.EMAIL), Map.entry("phone", ImportField.PHONE),
            Map.entry("termsDays", ImportField.TERMS), Map.entry("industry", ImportField.INDUSTRY),
            Map.entry("notes", ImportField.NOTES), Map.entry("tags", ImportField.TAGS),
            Map.entry("taxNumber", ImportField.TAX_NUMBER), Map.entry("billing.street", ImportField.STREET),
            Map.entry("billing.postalCode", ImportField.POSTAL_CODE), Map.entry("billing.city", ImportField.CITY),
            Map.entry("billing.region", ImportField.REGION), Map.entry("billing.country", ImportField.COUNTRY));

    private final CustomerBatches customers;
    private final TenantProfile workspace;
    private final Set<String> seen = new HashSet<>();

    CustomerIntake(CustomerBatches customers, TenantProfile workspace) {
        this.customers = customers;
        this.workspace = workspace;
    }

    @Override
    public Optional<CustomerDetails> read(Cells cells) {
        var name = cells.text(ImportField.NAME, 200);
        var currency = cells.currency(workspace.currency());
        var terms = cells.days(ImportField.TERMS);
        if (name == null) {
            return Optional.empty();
        }
        var details = new CustomerDetails(name, cells.text(ImportField.REFERENCE, 60),
                cells.text(ImportField.EMAIL, 254), cells.text(ImportField.PHONE, 40), null, currency,
                terms == null ? workspace.termsDays() : terms, cells.text(ImportField.TAX_NUMBER, 40),
                cells.text(ImportField.INDUSTRY, 60), null, cells.text(ImportField.NOTES, 10_000), address(cells),
                Address.UNKNOWN, tags(cells.text(ImportField.TAGS, 800)));
        if (cells.faults().isEmpty()) {
            details.faults().forEach(fault -> cells.fault(
                    Objects.requireNonNull(FIELDS.get(fault.field())), fault.key(), fault.arguments()));
        }
        return cells.faults().isEmpty() ? Optional.of(details) : Optional.empty();
    }

    @Override
    public Counts look(List<CustomerDetails> rows) {
        return count(rows, fresh(rows));
    }

    @Override
    public Counts keep(List<CustomerDetails> rows) {
        var fresh = fresh(rows);
        customers.add(fresh);
        return count(rows, fresh);
    }

    @Override
    public void forget(List<CustomerDetails> rows) {
        rows.forEach(row -> seen.remove(key(row)));
    }

    private List<CustomerDetails> fresh(List<CustomerDetails> rows) {
        var references = customers.byReference(
                rows.stream().map(CustomerDetails::reference).filter(Objects::nonNull).toList()).keySet();
        var names = customers.byName(rows.stream()
                .filter(row -> row.reference() == null)
                .map(CustomerDetails::name)
                .collect(Collectors.toSet())).keySet();
        var fresh = new ArrayList<CustomerDetails>(rows.size());
        for (var row : rows) {
            var known = row.reference() == null ? names.contains(row.name()) : references.contains(row.reference());
            if (!known && seen.add(key(row))) {
                fresh.add(row);
            }
        }
        return fresh;
    }

    private static String key(CustomerDetails row) {
        return row.reference() == null ? "n:" + row.name() : "r:" + row.reference();
    }

    private static Counts count(List<CustomerDetails> rows, List<CustomerDetails> fresh) {
        return new Counts(rows.size(), fresh.size(), rows.size() - fresh.size(), 0, fresh.size(), Map.of());
    }

    private static Address address(Cells cells) {
        return new Address(cells.text(ImportField.STREET, 200), cells.text(ImportField.POSTAL_CODE, 20),
                cells.text(ImportField.CITY, 100), cells.text(ImportField.REGION, 100), cells.country());
    }

    private static Set<String> tags(@Nullable String text) {
        return text == null ? Set.of() : Stream.of(text.split("[,;，；]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toSet());
    }
}
