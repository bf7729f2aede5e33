package com.duebook.imports;

import com.duebook.customers.Address;
import com.duebook.customers.CustomerDetails;
import com.duebook.imports.Intake.Entry;
import com.duebook.imports.Parties.Customer;
import com.duebook.imports.Parties.Party;
import com.duebook.imports.table.Emails;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.RowCells;
import com.duebook.tenancy.TenantProfile;
import com.duebook.text.NameKey;
import java.util.ArrayList;
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

    private final Parties parties;
    private final TenantProfile workspace;

    CustomerIntake(Parties parties, TenantProfile workspace) {
        this.parties = parties;
        this.workspace = workspace;
    }

    @Override
    public Optional<String> group(RowCells cells) {
        return Optional.empty();
    }

    @Override
    public Optional<CustomerDetails> read(List<RowCells> rows) {
        var cells = rows.getFirst();
        var name = cells.text(ImportField.NAME, 200);
        var currency = cells.currency(workspace.currency());
        var terms = cells.days(ImportField.TERMS);
        if (name == null) {
            return Optional.empty();
        }
        var emails = Emails.of(cells);
        var details = new CustomerDetails(name, cells.text(ImportField.REFERENCE, 60),
                emails.first(), cells.text(ImportField.PHONE, 40), null, currency,
                terms == null ? workspace.termsDays() : terms, cells.text(ImportField.TAX_NUMBER, CustomerDetails.LONGEST_TAX_NUMBER),
                cells.text(ImportField.INDUSTRY, 60), null, notes(cells.text(ImportField.NOTES, 10_000), emails.others()), address(cells),
                Address.UNKNOWN, tags(cells.text(ImportField.TAGS, 800)));
        if (cells.faults().isEmpty()) {
            details.faults().forEach(fault -> cells.fault(
                    Objects.requireNonNull(FIELDS.get(fault.field())), fault.key(), fault.arguments()));
        }
        return cells.faults().isEmpty() ? Optional.of(details) : Optional.empty();
    }

    @Override
    public Counts look(List<Entry<CustomerDetails>> batch) {
        return decide(batch, new ArrayList<>());
    }

    @Override
    public Counts keep(List<Entry<CustomerDetails>> batch) {
        var fresh = new ArrayList<Customer>();
        var counts = decide(batch, fresh);
        parties.add(fresh);
        return counts;
    }

    @Override
    public void forget(List<Entry<CustomerDetails>> batch) {
        parties.forget();
        batch.forEach(Entry::forgive);
    }

    private Counts decide(List<Entry<CustomerDetails>> batch, List<Customer> fresh) {
        parties.learn(batch.stream().map(entry -> party(entry.item())).toList());
        return batch.stream().map(entry -> decide(entry, fresh)).reduce(Counts.NONE, Counts::plus);
    }

    private Counts decide(Entry<CustomerDetails> entry, List<Customer> fresh) {
        var here = parties.find(party(entry.item()), entry);
        here.ifPresent(other -> checkSame(entry, other.details()));
        if (entry.isFaulty()) {
            return Counts.NONE;
        }
        if (here.isPresent()) {
            return Counts.KNOWN;
        }
        fresh.add(parties.expect(entry.item()));
        return Counts.CUSTOMER;
    }

    /** Nothing is changed here, and nobody is taken for another. */
    private static void checkSame(Entry<CustomerDetails> entry, CustomerDetails other) {
        var mine = entry.item();
        if (mine.reference() == null) {
            requireLike(entry, ImportField.EMAIL, mine.email(), other.email());
            requireLike(entry, ImportField.COUNTRY, mine.billing().country(), other.billing().country());
        } else if (!NameKey.of(mine.name()).equals(NameKey.of(other.name()))) {
            entry.fault(ImportField.REFERENCE, "imports.fault.referenceOfAnother", other.name());
        }
    }

    private static void requireLike(Entry<CustomerDetails> entry, ImportField field, @Nullable String mine,
            @Nullable String others) {
        if (mine != null && others != null && !mine.equalsIgnoreCase(others)) {
            entry.fault(field, "imports.fault.likeAnother", others);
        }
    }

    private static Party party(CustomerDetails details) {
        return new Party(details.reference(), details.name());
    }

    private static Address address(RowCells cells) {
        return new Address(cells.text(ImportField.STREET, 200), cells.text(ImportField.POSTAL_CODE, 20),
                cells.text(ImportField.CITY, 100), cells.text(ImportField.REGION, 100), cells.country());
    }

    /** A customer has one address; the others of a cell are not lost. */
    private static @Nullable String notes(@Nullable String notes, @Nullable String others) {
        return others == null ? notes : notes == null ? others : notes + "\n" + others;
    }

    private static Set<String> tags(@Nullable String text) {
        return text == null ? Set.of() : Stream.of(text.split("[,;，；]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toSet());
    }
}
