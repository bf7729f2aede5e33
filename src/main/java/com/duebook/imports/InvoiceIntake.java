package com.duebook.imports;

import com.duebook.customers.Address;
import com.duebook.customers.CustomerBatches;
import com.duebook.customers.CustomerDetails;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.takeover.IssuedInvoice;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.receivables.takeover.Outcome;
import com.duebook.tenancy.TenantProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Invoices issued elsewhere, with their customers and what has paid them. */
final class InvoiceIntake implements Intake<InvoiceRow> {

    private static final Map<String, ImportField> CUSTOMER_FIELDS = Map.of(
            "name", ImportField.NAME, "reference", ImportField.REFERENCE, "email", ImportField.EMAIL,
            "billing.country", ImportField.COUNTRY);

    private final IssuedInvoices invoices;
    private final CustomerBatches customers;
    private final TenantProfile workspace;
    private final String lineText;
    private final boolean byReference;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> newCustomers = new HashSet<>();
    private final Map<String, UUID> ids = new HashMap<>();

    /** @param lineText what the one line of each invoice says */
    InvoiceIntake(IssuedInvoices invoices, CustomerBatches customers, TenantProfile workspace, String lineText,
            boolean byReference) {
        this.invoices = invoices;
        this.customers = customers;
        this.workspace = workspace;
        this.lineText = lineText;
        this.byReference = byReference;
    }

    @Override
    public Optional<InvoiceRow> read(Cells cells) {
        var number = cells.text(ImportField.NUMBER, 40);
        var reference = cells.text(ImportField.REFERENCE, 60);
        var name = cells.text(ImportField.NAME, 200);
        var amount = cells.amount(ImportField.AMOUNT, cells.currency(workspace.currency()));
        var issuedOn = cells.date(ImportField.ISSUED_ON);
        var dueOn = cells.date(ImportField.DUE_ON);
        var settledOn = cells.date(ImportField.SETTLED_ON);
        var disputed = cells.flag(ImportField.DISPUTED);
        if (amount != null && !amount.isPositive()) {
            cells.fault(ImportField.AMOUNT, "imports.fault.notPositive");
        }
        if (issuedOn != null && dueOn != null && dueOn.isBefore(issuedOn)) {
            cells.fault(ImportField.DUE_ON, "imports.fault.dueBeforeIssue");
        }
        if (reference == null && (name == null || byReference)) {
            cells.fault(byReference ? ImportField.REFERENCE : ImportField.NAME, "imports.fault.missing");
        }
        if (!cells.faults().isEmpty() || number == null || amount == null || issuedOn == null) {
            return Optional.empty();
        }
        var row = new InvoiceRow(number, reference, name, cells.text(ImportField.EMAIL, 254), cells.country(),
                amount, issuedOn, dueOn == null ? issuedOn.plusDays(workspace.termsDays()) : dueOn, settledOn, disputed);
        customer(row).faults().forEach(fault -> cells.fault(
                Objects.requireNonNull(CUSTOMER_FIELDS.get(fault.field())), fault.key(), fault.arguments()));
        return cells.faults().isEmpty() ? Optional.of(row) : Optional.empty();
    }

    @Override
    public Counts look(List<InvoiceRow> rows) {
        return count(rows, fresh(rows), unknownCustomers(rows).size());
    }

    @Override
    public Counts keep(List<InvoiceRow> rows) {
        var fresh = fresh(rows);
        var unknown = unknownCustomers(fresh);
        var added = customers.add(List.copyOf(unknown.values()));
        var next = added.iterator();
        unknown.keySet().forEach(customer -> ids.put(customer, next.next()));
        invoices.add(fresh.stream().map(this::issued).toList());
        return count(rows, fresh, unknown.size());
    }

    @Override
    public void forget(List<InvoiceRow> rows) {
        rows.forEach(row -> {
            seen.remove(key(row.number()));
            newCustomers.remove(row.customer());
            ids.remove(row.customer());
        });
    }

    private List<InvoiceRow> fresh(List<InvoiceRow> rows) {
        var known = invoices.known(rows.stream().map(InvoiceRow::number).toList()).stream()
                .map(there -> key(there.number()))
                .collect(Collectors.toSet());
        var fresh = new ArrayList<InvoiceRow>(rows.size());
        for (var row : rows) {
            if (!known.contains(key(row.number())) && seen.add(key(row.number()))) {
                fresh.add(row);
            }
        }
        return fresh;
    }

    /** By what names them; remembers those that are there. */
    private Map<String, CustomerDetails> unknownCustomers(List<InvoiceRow> rows) {
        var wanted = rows.stream()
                .map(InvoiceRow::customer)
                .filter(customer -> !ids.containsKey(customer) && !newCustomers.contains(customer))
                .collect(Collectors.toSet());
        ids.putAll(byReference ? customers.byReference(wanted) : customers.byName(wanted));
        var unknown = new LinkedHashMap<String, CustomerDetails>();
        for (var row : rows) {
            if (wanted.contains(row.customer()) && !ids.containsKey(row.customer())) {
                unknown.putIfAbsent(row.customer(), customer(row));
            }
        }
        newCustomers.addAll(unknown.keySet());
        return unknown;
    }

    private CustomerDetails customer(InvoiceRow row) {
        return new CustomerDetails(row.name() == null ? row.customer() : row.name(), row.reference(), row.email(), null,
                null, row.amount().currency(), workspace.termsDays(), null, null, null, null,
                new Address(null, null, null, null, row.country()), Address.UNKNOWN, Set.of());
    }

    private IssuedInvoice issued(InvoiceRow row) {
        var line = new LineDetails(lineText, BigDecimal.ONE, row.amount().amount(), BigDecimal.ZERO, BigDecimal.ZERO);
        return new IssuedInvoice(Objects.requireNonNull(ids.get(row.customer())), row.number(),
                row.amount().currency(), row.issuedOn(), row.dueOn(), List.of(line), row.disputed(), Outcome.paid(row.settledOn()));
    }

    private static Counts count(List<InvoiceRow> rows, List<InvoiceRow> fresh, int newCustomers) {
        var totals = new TreeMap<String, Long>();
        fresh.forEach(row -> totals.merge(row.amount().currency().getCurrencyCode(), row.amount().minor(), Long::sum));
        return new Counts(rows.size(), fresh.size(), rows.size() - fresh.size(), 0, newCustomers, totals);
    }

    /** The database takes numbers that differ in case only for the same. */
    private static String key(String number) {
        return number.toLowerCase(Locale.ROOT);
    }
}
