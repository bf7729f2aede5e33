package com.duebook.imports;

import com.duebook.imports.Intake.Entry;
import com.duebook.imports.life.ItemKind;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.Mapping;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.receivables.takeover.ImportedPayments.ImportedPayment;
import com.duebook.receivables.takeover.ImportedPayments.Recorded;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.receivables.takeover.KnownInvoice;
import com.duebook.text.NameKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has the numbers of some rows in the workspace. */
final class Here {

    private final Mapping mapping;
    private final Locale language;
    private final Map<String, KnownInvoice> known;
    private final Map<String, List<ImportedPayment>> credits;
    private final Map<UUID, List<Recorded>> recorded;

    /** @param language of what is told of an invoice that is another */
    Here(IssuedInvoices invoices, Mapping mapping, Locale language, List<ImportedInvoiceRow> rows) {
        this.mapping = mapping;
        this.language = language;
        var numbers = rows.stream().map(ImportedInvoiceRow::number).distinct().toList();
        known = invoices.known(numbers).stream()
                .collect(Collectors.toMap(invoice -> NameKey.of(invoice.number()), invoice -> invoice));
        credits = invoices.knownCredits(numbers).stream().collect(Collectors.groupingBy(ImportedPayment::reference));
        var payments = rows.stream().filter(row -> row.kind() == ItemKind.PAYMENT).toList();
        recorded = invoices.recorded(payments.stream().map(ImportedInvoiceRow::issuedOn).distinct().toList(),
                payments.stream().flatMap(row -> Stream.of(row.life().total(), row.life().open())).map(Money::minor).distinct().toList())
                .stream().collect(Collectors.groupingBy(Recorded::customer));
    }

    boolean allows(Entry<?> entry, ImportedInvoiceRow row, @Nullable UUID customer) {
        var same = known.get(NameKey.of(row.number()));
        if (row.kind() != ItemKind.PAYMENT && same != null && !row.is(same, customer)) {
            entry.fault(ImportField.NUMBER, "imports.fault.otherInvoice", same.customerName(),
                    MoneyFormat.format(same.total(), language), MoneyFormat.format(same.open(), language),
                    same.issuedOn().toString(), same.dueOn().toString());
        }
        if (row.kind() == ItemKind.PAYMENT && !mapping.takesAlike() && customer != null && !has(row, customer)) {
            recorded.getOrDefault(customer, List.of()).stream().filter(payment -> row.isLike(payment, customer)).findFirst().ifPresent(
                    payment -> entry.fault(ImportField.AMOUNT, "imports.fault.recordedPayment", payment.by()));
        }
        return !entry.isFaulty();
    }

    /** How many payments are here that are this one in all that is known. */
    long count(ImportedInvoiceRow row, @Nullable UUID customer) {
        return credits.getOrDefault(row.number(), List.of()).stream().filter(credit -> row.is(credit, customer)).count();
    }

    boolean has(ImportedInvoiceRow row, @Nullable UUID customer) {
        return row.kind() == ItemKind.PAYMENT ? count(row, customer) > 0 : known.containsKey(NameKey.of(row.number()));
    }
}
