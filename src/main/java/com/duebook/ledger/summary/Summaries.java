package com.duebook.ledger.summary;

import static java.util.Map.entry;

import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what totals are read from: what each customer owes ({@code customer_open}), due items and invoices per due date
 * ({@code open_day}) and what was booked per day ({@code ledger_day}). Changes are gathered and written at the very end
 * of the transaction, in one order for everybody, because many transactions want the same few rows: nobody holds one
 * while it waits for anything else.
 */
@Component
public class Summaries {

    private record Day(String currency, LocalDate date) implements Comparable<Day> {

        private static final Comparator<Day> ORDER = Comparator.comparing(Day::currency).thenComparing(Day::date);

        @Override
        public int compareTo(Day other) {
            return ORDER.compare(this, other);
        }
    }

    private record Debt(UUID customer, String currency) implements Comparable<Debt> {

        private static final Comparator<Debt> ORDER =
                Comparator.comparing(Debt::customer).thenComparing(Debt::currency);

        @Override
        public int compareTo(Debt other) {
            return ORDER.compare(this, other);
        }
    }

    private final TenantJdbc jdbc;

    Summaries(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void items(UUID customer, Currency currency, LocalDate dueOn, ItemFigures change) {
        pending().due.merge(new Day(currency.getCurrencyCode(), dueOn), DueFigures.of(change), DueFigures::plus);
        pending().debts.merge(new Debt(customer, currency.getCurrencyCode()), change, ItemFigures::plus);
    }

    /** @param dueBefore its due date before, which another takes the place of when a part of it is settled */
    @Transactional(propagation = Propagation.MANDATORY)
    public void invoices(Currency currency, LocalDate dueBefore, LocalDate dueOn, InvoiceFigures before, InvoiceFigures now) {
        pending().due.merge(new Day(currency.getCurrencyCode(), dueBefore), DueFigures.of(before.negated()), DueFigures::plus);
        pending().due.merge(new Day(currency.getCurrencyCode(), dueOn), DueFigures.of(now), DueFigures::plus);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void booked(Currency currency, LocalDate on, Booked amounts) {
        pending().booked.merge(new Day(currency.getCurrencyCode(), on), amounts, Booked::plus);
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var pending = new Pending();
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                });
    }

    private final class Pending implements TransactionSynchronization {

        private final SortedMap<Debt, ItemFigures> debts = new TreeMap<>();
        private final SortedMap<Day, DueFigures> due = new TreeMap<>();
        private final SortedMap<Day, Booked> booked = new TreeMap<>();

        /** Before the work queue, which is the last. */
        @Override
        public int getOrder() {
            return 0;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            debts.values().removeIf(ItemFigures.NONE::equals);
            due.values().removeIf(DueFigures.NONE::equals);
            booked.values().removeIf(Booked.NOTHING::equals);
            writeDebts(debts.entrySet().stream().map(Summaries::debtRow).toList());
            writeDue(due.entrySet().stream().map(Summaries::dueRow).toList());
            writeBooked(booked.entrySet().stream().map(Summaries::bookedRow).toList());
        }
    }

    private void writeDebts(List<Map<String, Object>> rows) {
        jdbc.batch("""
                insert into customer_open (tenant_id, customer_id, currency, items, open_minor, disputed_minor)
                values (:tenant, :customer, :currency, :items, :open, :held)
                on duplicate key update items = items + values(items), open_minor = open_minor + values(open_minor),
                  disputed_minor = disputed_minor + values(disputed_minor)""",
                rows);
    }

    private void writeDue(List<Map<String, Object>> rows) {
        jdbc.batch("""
                insert into open_day (tenant_id, currency, due_on, items, open_minor, disputed_minor, charged_minor, invoices, partly,
                  disputed, settled, credited, written_off, voided, credits)
                values (:tenant, :currency, :date, :items, :open, :held, :charged, :invoices, :partly, :disputed,
                  :settled, :credited, :writtenOff, :voided, :credits)
                on duplicate key update items = items + values(items), invoices = invoices + values(invoices),
                  partly = partly + values(partly),
                  disputed = disputed + values(disputed), open_minor = open_minor + values(open_minor),
                  disputed_minor = disputed_minor + values(disputed_minor),
                  charged_minor = charged_minor + values(charged_minor),
                  settled = settled + values(settled), credited = credited + values(credited),
                  written_off = written_off + values(written_off), voided = voided + values(voided),
                  credits = credits + values(credits)""", rows);
    }

    private void writeBooked(List<Map<String, Object>> rows) {
        jdbc.batch("""
                insert into ledger_day (tenant_id, currency, booked_on, sales_minor, receivable_minor, payments)
                values (:tenant, :currency, :date, :sales, :receivable, :payments)
                on duplicate key update sales_minor = sales_minor + values(sales_minor),
                  receivable_minor = receivable_minor + values(receivable_minor),
                  payments = payments + values(payments)""", rows);
    }

    private static Map<String, Object> debtRow(Map.Entry<Debt, ItemFigures> change) {
        return Map.of(
                "customer", change.getKey().customer(), "currency", change.getKey().currency(),
                "items", change.getValue().items(), "open", change.getValue().openMinor(),
                "held", change.getValue().heldMinor());
    }

    private static Map<String, Object> dueRow(Map.Entry<Day, DueFigures> change) {
        var items = change.getValue().items();
        var invoices = change.getValue().invoices();
        return Map.ofEntries(
                entry("currency", change.getKey().currency()), entry("date", change.getKey().date()),
                entry("items", items.items()), entry("open", items.openMinor()), entry("held", items.heldMinor()),
                entry("charged", items.chargedMinor()),
                entry("invoices", invoices.invoices()), entry("partly", invoices.partly()),
                entry("disputed", invoices.disputed()), entry("settled", invoices.settled()),
                entry("credited", invoices.credited()), entry("writtenOff", invoices.writtenOff()),
                entry("voided", invoices.voided()), entry("credits", invoices.credits()));
    }

    private static Map<String, Object> bookedRow(Map.Entry<Day, Booked> change) {
        return Map.of(
                "currency", change.getKey().currency(), "date", change.getKey().date(),
                "sales", change.getValue().salesMinor(), "receivable", change.getValue().receivableMinor(),
                "payments", change.getValue().payments());
    }
}
