package com.duebook.imports;

import com.duebook.imports.ImportedItem.LeftOut;
import com.duebook.imports.Intake.Entry;
import com.duebook.imports.Parties.Customer;
import com.duebook.imports.life.ItemKind;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.RowCells;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.tenancy.TenantProfile;
import com.duebook.text.NameKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Invoices, credit notes and payments of other books, with their customers and what has become of them. */
final class InvoiceIntake implements Intake<ImportedItem> {

    /** Where a number was seen first in the file, and with what. */
    private record Seen(long line, int figures) {}

    /** What is new, and the customer it is for. @param brings whether the customer comes with it */
    record Fresh(Entry<ImportedItem> entry, ImportedInvoiceRow row, Customer customer, boolean brings) {}

    private final Mapping mapping;
    private final IssuedInvoices invoices;
    private final TenantProfile workspace;
    private final InvoiceReader reader;
    private final Locale language;
    private final LocalDate today;
    private final Parties parties;
    private final Uncovered uncovered;
    private final Map<String, Seen> seen = new HashMap<>();
    private final AlikePayments alike = new AlikePayments();

    InvoiceIntake(Mapping mapping, IssuedInvoices invoices, Parties parties, Uncovered uncovered, TenantProfile workspace,
            InvoiceReader reader, Locale language, LocalDate today) {
        this.mapping = mapping;
        this.invoices = invoices;
        this.parties = parties;
        this.uncovered = uncovered;
        this.workspace = workspace;
        this.reader = reader;
        this.language = language;
        this.today = today;
    }

    @Override
    public Optional<String> group(RowCells cells) {
        return mapping.hasLines() ? Optional.ofNullable(cells.words(ImportField.NUMBER)).map(NameKey::of) : Optional.empty();
    }

    @Override
    public Optional<ImportedItem> read(List<RowCells> rows) {
        return reader.read(rows);
    }

    @Override
    public Counts look(List<Entry<ImportedItem>> batch) {
        return decide(batch, new ArrayList<>());
    }

    @Override
    public Counts keep(List<Entry<ImportedItem>> batch) {
        var fresh = new ArrayList<Fresh>();
        var counts = decide(batch, fresh);
        var customers = new LinkedHashSet<Customer>();
        fresh.stream().map(Fresh::customer).filter(customer -> customer.id() == null).forEach(customers::add);
        parties.add(List.copyOf(customers));
        var issued = fresh.stream().filter(it -> it.row().life().became().isInvoice()).toList();
        if (!issued.isEmpty()) {
            uncovered.tell(issued, invoices.add(issued.stream().map(it -> it.row().issued(id(it))).toList()));
        }
        var credits = fresh.stream().filter(it -> !it.row().life().became().isInvoice()).map(it -> it.row().credit(id(it))).toList();
        if (!credits.isEmpty()) {
            invoices.addCredits(credits);
        }
        return counts;
    }

    @Override
    public void forget(List<Entry<ImportedItem>> batch) {
        parties.forget();
        batch.forEach(entry -> {
            entry.forgive();
            rows(entry).forEach(row -> seen.remove(key(row), seen(entry, row)));
        });
    }

    private Counts decide(List<Entry<ImportedItem>> batch, List<Fresh> fresh) {
        var rows = batch.stream().flatMap(InvoiceIntake::rows).toList();
        parties.learn(rows.stream().map(ImportedInvoiceRow::party).toList());
        var here = new Here(invoices, mapping, language, rows);
        var counts = batch.stream().map(entry -> switch (entry.item()) {
            case LeftOut(var became) -> Counts.leftOut(became);
            case ImportedInvoiceRow row when row.life().became().isLeftOut() -> Counts.leftOut(row.life().became());
            case ImportedInvoiceRow row -> decide(entry, row, here, fresh);
        }).reduce(Counts.NONE, Counts::plus);
        uncovered.leaveOut(fresh);
        return fresh.stream().map(it -> Counts.added(it.row(), it.brings(), today)).reduce(counts, Counts::plus);
    }

    private Counts decide(Entry<ImportedItem> entry, ImportedInvoiceRow read, Here here, List<Fresh> fresh) {
        var customer = parties.find(read.party(), entry);
        var row = customer.filter(it -> !it.isNewcomer()).map(Customer::details).map(read::by).orElse(read);
        var id = customer.map(Customer::id).orElse(null);
        if (entry.isFaulty() || !isOne(entry, row) || !here.allows(entry, row, id)) {
            return Counts.NONE;
        }
        if (isTakenAnyway(row) ? here.count(row, id) >= alike.place(key(row), entry.line())
                : !seen(entry, row).equals(seen.get(key(row))) || here.has(row, id)) {
            return Counts.KNOWN;
        }
        fresh.add(new Fresh(entry, row, customer.orElseGet(() -> parties.expect(row.customer(workspace))), customer.isEmpty()));
        return Counts.NONE;
    }

    /** Whether a number that comes twice is the same in all figures. */
    private boolean isOne(Entry<?> entry, ImportedInvoiceRow row) {
        var first = seen.computeIfAbsent(key(row), number -> seen(entry, row));
        if (first.figures() != row.figures().hashCode()) {
            entry.fault(ImportField.NUMBER, "imports.fault.repeated", first.line());
        }
        if (row.kind() == ItemKind.PAYMENT && !isTakenAnyway(row) && first.line() != entry.line()) {
            entry.fault(ImportField.AMOUNT, "imports.fault.likePayment", first.line());
        }
        return !entry.isFaulty();
    }

    private boolean isTakenAnyway(ImportedInvoiceRow row) {
        return row.kind() == ItemKind.PAYMENT && mapping.takesAlike();
    }

    private static Seen seen(Entry<?> entry, ImportedInvoiceRow row) {
        return new Seen(entry.line(), row.figures().hashCode());
    }

    /** Payments may share their numbers, as cheques of two banks do. */
    private static String key(ImportedInvoiceRow row) {
        return row.kind() == ItemKind.PAYMENT ? row.number() + "\n" + row.figures().hashCode() : NameKey.of(row.number());
    }

    private static Stream<ImportedInvoiceRow> rows(Entry<ImportedItem> entry) {
        return entry.item() instanceof ImportedInvoiceRow row ? Stream.of(row) : Stream.empty();
    }

    private static UUID id(Fresh fresh) {
        return Objects.requireNonNull(fresh.customer().id());
    }
}
