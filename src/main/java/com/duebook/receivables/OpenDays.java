package com.duebook.receivables;

import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the summary of issued invoices per due date. Changes are gathered and written at the very end of the
 * transaction, in one order for everybody, because many transactions want the same few rows.
 */
@Component
class OpenDays {

    record Day(String currency, LocalDate dueOn) implements Comparable<Day> {

        private static final Comparator<Day> ORDER = Comparator.comparing(Day::currency).thenComparing(Day::dueOn);

        @Override
        public int compareTo(Day other) {
            return ORDER.compare(this, other);
        }
    }

    private final TenantJdbc jdbc;

    OpenDays(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Currency currency, LocalDate dueOn, DayFigures change) {
        pending().changes.merge(new Day(currency.getCurrencyCode(), dueOn), change, DayFigures::plus);
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

        private final SortedMap<Day, DayFigures> changes = new TreeMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            changes.values().removeIf(DayFigures.NONE::equals);
            if (!changes.isEmpty()) {
                jdbc.batch("""
                        insert into open_day (tenant_id, currency, due_on, items, partly, disputed, open_minor,
                          settled, voided, credits)
                        values (:tenant, :currency, :dueOn, :items, :partly, :disputed, :open,
                          :settled, :voided, :credits)
                        on duplicate key update items = items + values(items), partly = partly + values(partly),
                          disputed = disputed + values(disputed), open_minor = open_minor + values(open_minor),
                          settled = settled + values(settled), voided = voided + values(voided),
                          credits = credits + values(credits)""",
                        changes.entrySet().stream().map(OpenDays::row).toList());
            }
        }
    }

    private static Map<String, Object> row(Map.Entry<Day, DayFigures> change) {
        var figures = change.getValue();
        return Map.of(
                "currency", change.getKey().currency(), "dueOn", change.getKey().dueOn(), "items", figures.items(),
                "partly", figures.partly(), "disputed", figures.disputed(), "open", figures.openMinor(),
                "settled", figures.settled(), "voided", figures.voided(), "credits", figures.credits());
    }
}
