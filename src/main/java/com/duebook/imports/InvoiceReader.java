package com.duebook.imports;

import com.duebook.imports.ImportedItem.LeftOut;
import com.duebook.imports.life.Became;
import com.duebook.imports.life.DueFrom;
import com.duebook.imports.life.ItemFacts;
import com.duebook.imports.life.ItemKind;
import com.duebook.imports.life.ItemStatus;
import com.duebook.imports.life.LifeRules;
import com.duebook.imports.life.LifeRules.Where;
import com.duebook.imports.life.PaymentStatus;
import com.duebook.imports.table.Emails;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.RowCells;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.LineDetails;
import com.duebook.tenancy.TenantProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an invoice, a credit note or a payment, and notes all that cannot be. */
final class InvoiceReader {

    /** What the lines of an import say where the file says nothing. @param rest of what the file's lines do not come to */
    record LineTexts(String usual, String rest) {}

    private static final Map<String, ImportField> CUSTOMER_FIELDS = Map.of(
            "name", ImportField.NAME, "reference", ImportField.REFERENCE, "email", ImportField.EMAIL,
            "billing.country", ImportField.COUNTRY);

    /** What all rows of an invoice must say alike, where they say it. */
    private static final List<ImportField> ALIKE = List.of(ImportField.REFERENCE, ImportField.NAME, ImportField.ISSUED_ON,
            ImportField.DUE_ON, ImportField.TERMS, ImportField.CURRENCY, ImportField.STATUS, ImportField.KIND, ImportField.OPEN,
            ImportField.PAID,
            ImportField.CREDITED, ImportField.WRITTEN_OFF,
            ImportField.SETTLED_ON);

    private final Mapping mapping;
    private final TenantProfile workspace;
    private final LocalDate today;
    private final LineTexts texts;

    InvoiceReader(Mapping mapping, TenantProfile workspace, LocalDate today, LineTexts texts) {
        this.mapping = mapping;
        this.workspace = workspace;
        this.today = today;
        this.texts = texts;
    }

    Optional<ImportedItem> read(List<RowCells> rows) {
        return mapping.kind() == ImportKind.PAYMENTS ? readPayment(rows.getFirst()) : readItem(rows);
    }

    /** What its invoices have of it they say themselves, by what is open of them. */
    private Optional<ImportedItem> readPayment(RowCells cells) {
        if (cells.paymentStatus() == PaymentStatus.NOT_COME && !hasRefund(cells)) {
            return Optional.of(new LeftOut(Became.NOT_COME));
        }
        var currency = cells.currency();
        var refunded = cells.amount(ImportField.REFUNDED, currency);
        var number = Objects.requireNonNullElse(cells.text(ImportField.PAYMENT_NUMBER, 120), "");
        var amount = cells.amount(ImportField.AMOUNT, currency);
        var unapplied = cells.amount(ImportField.UNAPPLIED, currency);
        var on = cells.date(ImportField.RECEIVED_ON);
        var reference = cells.text(ImportField.REFERENCE, 60);
        var name = cells.text(ImportField.NAME, 200);
        requireCustomer(cells, reference, name);
        if (!cells.faults().isEmpty() || amount == null || on == null) {
            return Optional.empty();
        }
        var gone = refunded == null ? Money.zero(amount.currency()) : refunded.isNegative() ? refunded.negated() : refunded;
        var free = unapplied == null ? gone : isWhole() ? unapplied : unapplied.plus(gone);
        if (gone.isPositive() && free.compareTo(amount) > 0) {
            cells.fault(ImportField.REFUNDED, "imports.fault.refundedAboveTotal");
            return Optional.empty();
        }
        var facts = new ItemFacts(number, amount, ItemKind.PAYMENT, null, free, null, null, null, null, on, on, today);
        note(cells, facts, Map.of(Where.OPEN, ImportField.UNAPPLIED, Where.ISSUED_ON, ImportField.RECEIVED_ON));
        return cells.faults().isEmpty()
                ? Optional.of(new ImportedInvoiceRow(number, reference, name, null, null, null, ItemKind.PAYMENT, facts,
                        LifeRules.life(facts), gone, on, on, null, true, false,
                        List.of(new LineDetails(texts.usual(), BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO))))
                : Optional.empty();
    }

    /** Whether what is called not allocated is chosen to be the whole payment, from which what was given back still goes. */
    private boolean isWhole() {
        return mapping.column(ImportField.UNAPPLIED).equals(mapping.column(ImportField.AMOUNT));
    }

    /** What came and was given back is told with both. */
    private static boolean hasRefund(RowCells cells) {
        var words = cells.words(ImportField.REFUNDED);
        return words != null && words.matches(".*[1-9].*");
    }

    private Optional<ImportedItem> readItem(List<RowCells> rows) {
        var cells = rows.getFirst();
        var status = cells.status();
        if (status == ItemStatus.DRAFT) {
            return Optional.of(new LeftOut(Became.DRAFT));
        }
        checkAlike(rows);
        var number = cells.text(ImportField.NUMBER, 40);
        var reference = cells.text(ImportField.REFERENCE, 60);
        var name = cells.text(ImportField.NAME, 200);
        requireCustomer(cells, reference, name);
        var currency = cells.currency();
        var lines = currency == null ? null : new LineSums(mapping, rows, currency, texts.usual(), texts.rest());
        var total = lines == null ? null : lines.total();
        var issuedOn = cells.date(ImportField.ISSUED_ON);
        var dueOn = cells.date(ImportField.DUE_ON);
        var terms = dueOn == null && cells.words(ImportField.DUE_ON) == null ? cells.netDays(ImportField.TERMS) : null;
        var kind = cells.kind();
        var open = cells.amount(ImportField.OPEN, currency);
        var paid = cells.amount(ImportField.PAID, currency);
        var credited = cells.amount(ImportField.CREDITED, currency);
        var writtenOff = cells.amount(ImportField.WRITTEN_OFF, currency);
        var settledOn = cells.date(ImportField.SETTLED_ON);
        var disputed = cells.flag(ImportField.DISPUTED) || status == ItemStatus.DISPUTED;
        if (isFaulty(rows) || number == null || lines == null || total == null || issuedOn == null) {
            return Optional.empty();
        }
        var facts = new ItemFacts(number, total, kind, status, open, paid, credited, writtenOff, settledOn, issuedOn,
                dueOn == null ? issuedOn.plusDays(terms == null ? workspace.termsDays() : terms) : dueOn, today);
        note(cells, facts, Map.of());
        if (!cells.faults().isEmpty()) {
            return Optional.empty();
        }
        var email = Emails.of(cells);
        var dueFrom = dueOn != null ? null : terms != null ? DueFrom.ROW : DueFrom.WORKSPACE;
        var row = new ImportedInvoiceRow(number, reference, name, email.first(), email.others(), cells.country(), facts.isA(),
                facts, LifeRules.life(facts), Money.zero(total.currency()), issuedOn, facts.dueOn(), dueFrom, open != null || paid != null,
                disputed,
                lines.details(total));
        checkLines(row, cells);
        row.customer(workspace).faults().forEach(fault -> cells.fault(
                Objects.requireNonNull(CUSTOMER_FIELDS.get(fault.field())), fault.key(), fault.arguments()));
        return isFaulty(rows) ? Optional.empty() : Optional.of(row);
    }

    private void requireCustomer(RowCells cells, @Nullable String reference, @Nullable String name) {
        if (reference == null && name == null) {
            if (mapping.hasHeadings()) {
                cells.fault(ImportField.NAME, "imports.fault.noHeading");
                return;
            }
            cells.fault(mapping.has(ImportField.NAME) ? ImportField.NAME : ImportField.REFERENCE, "imports.fault.missing");
        }
    }

    /** @param named where the field is not called as the rules do */
    private static void note(RowCells cells, ItemFacts facts, Map<Where, ImportField> named) {
        LifeRules.faults(facts).forEach(fault -> cells.fault(
                named.getOrDefault(fault.where(), ImportField.valueOf(fault.where().name())), fault.key(), fault.arguments()));
    }

    private static void checkLines(ImportedInvoiceRow row, RowCells cells) {
        try {
            LineDetails.check(row.lines());
        } catch (Refusal refused) {
            cells.fault(ImportField.AMOUNT, refused.key(), refused.arguments());
        }
    }

    private static boolean isFaulty(List<RowCells> rows) {
        return rows.stream().anyMatch(row -> !row.faults().isEmpty());
    }

    /** Lines that say something else are of another invoice, or the invoice is not to be trusted. */
    private static void checkAlike(List<RowCells> rows) {
        var first = rows.getFirst();
        for (var field : ALIKE) {
            for (var row : rows) {
                var said = row.words(field);
                if (said != null && !said.equals(first.words(field))) {
                    row.fault(field, "imports.fault.unlikeLine", first.line());
                }
            }
        }
    }
}
