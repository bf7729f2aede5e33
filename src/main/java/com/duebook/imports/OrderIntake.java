package com.duebook.imports;

import com.duebook.credit.order.ImportedOrders;
import com.duebook.credit.order.NewOrder;
import com.duebook.imports.Intake.Entry;
import com.duebook.imports.Parties.Customer;
import com.duebook.imports.Parties.Party;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.RowCells;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.problem.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders of customers who are here, each of which asks for credit as one that is typed. */
final class OrderIntake implements Intake<OrderIntake.ImportedOrder> {

    /** So many customers' accounts are locked at once. */
    private static final int BATCH = 100;

    record ImportedOrder(Party party, String reference, Money amount, LocalDate orderedOn, @Nullable LocalDate lapsesOn) {

        NewOrder by(UUID customer) {
            return new NewOrder(customer, reference, amount, orderedOn, lapsesOn);
        }
    }

    /** One customer's number of an order, which is the same in capitals, as it is to the database. */
    private record Key(UUID customer, String reference) {

        private Key {
            reference = reference.toLowerCase(Locale.ROOT);
        }
    }

    /** What is new, and where it stands. */
    private record Fresh(Entry<ImportedOrder> entry, NewOrder order) {}

    /** Where it was seen first in the file, and for how much. */
    private record Seen(long line, Money amount) {}

    private final ImportedOrders orders;
    private final Parties parties;
    private final ImportRun run;
    private final LocalDate today;
    private final Map<Key, Seen> seen = new HashMap<>();

    /** @param run in whose starter’s name they ask */
    OrderIntake(ImportedOrders orders, Parties parties, ImportRun run, LocalDate today) {
        this.orders = orders;
        this.parties = parties;
        this.run = run;
        this.today = today;
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public Optional<String> group(RowCells cells) {
        return Optional.empty();
    }

    @Override
    public Optional<ImportedOrder> read(List<RowCells> rows) {
        var cells = rows.getFirst();
        var number = cells.text(ImportField.ORDER_NUMBER, NewOrder.LONGEST);
        var amount = cells.amount(ImportField.AMOUNT, cells.currency());
        var on = cells.date(ImportField.ORDERED_ON);
        var lapses = cells.date(ImportField.LAPSES_ON);
        var party = new Party(cells.text(ImportField.REFERENCE, 60), cells.text(ImportField.NAME, 200));
        if (party.reference() == null && party.name() == null) {
            cells.fault(ImportField.NAME, "imports.fault.missing");
        }
        if (amount == null || number == null || !cells.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ImportedOrder(party, number, amount, Objects.requireNonNullElse(on, today), lapses));
    }

    @Override
    public Counts look(List<Entry<ImportedOrder>> batch) {
        return decide(batch, new ArrayList<>());
    }

    @Override
    public Counts keep(List<Entry<ImportedOrder>> batch) {
        var fresh = new ArrayList<Fresh>();
        var counts = decide(batch, fresh);
        orders.ask(fresh.stream().map(Fresh::order).toList(), run.startedBy(), run.startedName());
        return counts;
    }

    @Override
    public void forget(List<Entry<ImportedOrder>> batch) {
        parties.forget();
        batch.forEach(Entry::forgive);
        var lines = batch.stream().map(Entry::line).toList();
        seen.values().removeIf(one -> lines.contains(one.line()));
    }

    private Counts decide(List<Entry<ImportedOrder>> batch, List<Fresh> fresh) {
        parties.learn(batch.stream().map(entry -> entry.item().party()).toList());
        var known = new HashMap<Key, Money>();
        orders.known(batch.stream().map(entry -> entry.item().reference()).toList())
                .forEach(order -> known.put(new Key(order.customer(), order.reference()), order.amount()));
        var counts = batch.stream().map(entry -> decide(entry, known, fresh)).reduce(Counts.NONE, Counts::plus);
        leaveOutUnmeasurable(fresh);
        return fresh.stream().map(it -> Counts.ordered(it.order().amount())).reduce(counts, Counts::plus);
    }

    /** Where a rate is missing, nobody can say whether there is room. */
    private void leaveOutUnmeasurable(List<Fresh> fresh) {
        var refusals = orders.unmeasurable(fresh.stream().map(Fresh::order).toList()).iterator();
        fresh.removeIf(it -> {
            var refusal = refusals.next();
            refusal.ifPresent(why -> it.entry().fault(
                    it.entry().says(ImportField.CURRENCY) ? ImportField.CURRENCY : ImportField.AMOUNT, why, run.language()));
            return refusal.isPresent();
        });
    }

    private Counts decide(Entry<ImportedOrder> entry, Map<Key, Money> known, List<Fresh> fresh) {
        var customer = parties.find(entry.item().party(), entry).map(Customer::id).orElse(null);
        if (customer == null) {
            if (!entry.isFaulty()) {
                entry.fault(entry.item().party().reference() == null ? ImportField.NAME : ImportField.REFERENCE,
                        "imports.fault.noCustomer");
            }
            return Counts.NONE;
        }
        var key = new Key(customer, entry.item().reference());
        var first = seen.putIfAbsent(key, new Seen(entry.line(), entry.item().amount()));
        if (first != null && !first.amount().equals(entry.item().amount())) {
            entry.fault(ImportField.ORDER_NUMBER, "imports.fault.orderTwice", first.line());
            return Counts.NONE;
        }
        var before = known.get(key);
        if (before != null && !before.equals(entry.item().amount())) {
            entry.fault(ImportField.ORDER_NUMBER, "imports.fault.otherOrder", MoneyFormat.format(before, run.language()));
            return Counts.NONE;
        }
        if (before != null || first != null) {
            return Counts.KNOWN;
        }
        add(entry, entry.item().by(customer), fresh);
        return Counts.NONE;
    }

    private void add(Entry<ImportedOrder> entry, NewOrder order, List<Fresh> fresh) {
        try {
            order.check(today);
            fresh.add(new Fresh(entry, order));
        } catch (Refusal refusal) {
            entry.fault(field(refusal.key()), refusal, run.language());
        }
    }

    private static ImportField field(String refusal) {
        return switch (refusal) {
            case "credit.order.refusal.lapses" -> ImportField.LAPSES_ON;
            case "credit.order.refusal.orderedOn.future" -> ImportField.ORDERED_ON;
            default -> ImportField.AMOUNT;
        };
    }
}
