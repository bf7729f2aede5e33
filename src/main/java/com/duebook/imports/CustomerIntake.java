package com.duebook.imports;

import com.duebook.customers.Address;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.imports.Intake.Entry;
import com.duebook.imports.Parties.Customer;
import com.duebook.imports.Parties.Party;
import com.duebook.imports.table.Emails;
import com.duebook.imports.table.Family;
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
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Customers, each by its reference or else by its name. */
final class CustomerIntake implements Intake<CustomerIntake.ImportedCustomer> {

    private static final Map<String, ImportField> FIELDS = Map.ofEntries(
            Map.entry("name", ImportField.NAME), Map.entry("reference", ImportField.REFERENCE),
            Map.entry("email", ImportField.EMAIL), Map.entry("phone", ImportField.PHONE),
            Map.entry("termsDays", ImportField.TERMS), Map.entry("industry", ImportField.INDUSTRY),
            Map.entry("notes", ImportField.NOTES), Map.entry("tags", ImportField.TAGS),
            Map.entry("taxNumber", ImportField.TAX_NUMBER), Map.entry("billing.street", ImportField.STREET),
            Map.entry("billing.postalCode", ImportField.POSTAL_CODE), Map.entry("billing.city", ImportField.CITY),
            Map.entry("billing.region", ImportField.REGION), Map.entry("billing.country", ImportField.COUNTRY));

    /** @param parent whom it stands below: a reference, or else a name */
    record ImportedCustomer(CustomerDetails details, @Nullable String parent) {

        Party party() {
            return new Party(details.reference(), details.name());
        }

        /** All that it names. */
        Stream<Party> parties() {
            return parent == null ? Stream.of(party()) : Stream.of(party(), new Party(parent, parent));
        }
    }

    /** What is new, and whom it stands below. */
    private record Fresh(Customer customer, @Nullable Customer parent) {}

    private final Parties parties;
    private final CustomerGroups groups;
    private final TenantProfile workspace;
    private final Family family = new Family();

    CustomerIntake(Parties parties, CustomerGroups groups, TenantProfile workspace) {
        this.parties = parties;
        this.groups = groups;
        this.workspace = workspace;
    }

    @Override
    public Optional<String> group(RowCells cells) {
        return Optional.empty();
    }

    @Override
    public void foresee(RowCells cells) {
        family.add(cells.line(), cells.words(ImportField.REFERENCE), cells.words(ImportField.NAME), cells.words(ImportField.PARENT));
    }

    @Override
    public int passes() {
        return family.passes();
    }

    @Override
    public int pass(RowCells cells) {
        return family.pass(cells.line());
    }

    @Override
    public Optional<ImportedCustomer> read(List<RowCells> rows) {
        var cells = rows.getFirst();
        family.fault(cells.line()).ifPresent(fault -> cells.fault(ImportField.PARENT, fault.key(), fault.argument()));
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
        var parent = cells.text(ImportField.PARENT, 200);
        return cells.faults().isEmpty() ? Optional.of(new ImportedCustomer(details, parent)) : Optional.empty();
    }

    @Override
    public Counts look(List<Entry<ImportedCustomer>> batch) {
        return decide(batch, new ArrayList<>());
    }

    @Override
    public Counts keep(List<Entry<ImportedCustomer>> batch) {
        var fresh = new ArrayList<Fresh>();
        var counts = decide(batch, fresh);
        parties.add(fresh.stream().map(Fresh::customer).toList());
        groups.join(
                fresh.stream().filter(it -> it.parent() != null).collect(Collectors.toMap(it -> id(it.customer()), it -> id(it.parent()))));
        return counts;
    }

    @Override
    public void forget(List<Entry<ImportedCustomer>> batch) {
        parties.forget();
        batch.forEach(Entry::forgive);
    }

    private Counts decide(List<Entry<ImportedCustomer>> batch, List<Fresh> fresh) {
        parties.learn(batch.stream().flatMap(entry -> entry.item().parties()).toList());
        return batch.stream().map(entry -> decide(entry, fresh)).reduce(Counts.NONE, Counts::plus);
    }

    private Counts decide(Entry<ImportedCustomer> entry, List<Fresh> fresh) {
        var here = parties.find(entry.item().party(), entry);
        here.ifPresent(other -> checkSame(entry, other.details()));
        if (here.isPresent()) {
            return entry.isFaulty() ? Counts.NONE : Counts.KNOWN;
        }
        var parent = parties.parent(entry.item().parent(), entry);
        if (entry.isFaulty()) {
            return Counts.NONE;
        }
        fresh.add(new Fresh(parties.expect(entry.item().details()), parent.orElse(null)));
        return Counts.CUSTOMER;
    }

    /** Nothing is changed here, and nobody is taken for another. */
    private static void checkSame(Entry<ImportedCustomer> entry, CustomerDetails other) {
        var mine = entry.item().details();
        if (mine.reference() == null) {
            requireLike(entry, ImportField.EMAIL, mine.email(), other.email());
            requireLike(entry, ImportField.COUNTRY, mine.billing().country(), other.billing().country());
        } else if (!NameKey.of(mine.name()).equals(NameKey.of(other.name()))) {
            entry.fault(ImportField.REFERENCE, "imports.fault.referenceOfAnother", other.name());
        }
    }

    private static void requireLike(Entry<ImportedCustomer> entry, ImportField field, @Nullable String mine,
            @Nullable String others) {
        if (mine != null && others != null && !mine.equalsIgnoreCase(others)) {
            entry.fault(field, "imports.fault.likeAnother", others);
        }
    }

    private static UUID id(@Nullable Customer customer) {
        return Objects.requireNonNull(Objects.requireNonNull(customer).id());
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
