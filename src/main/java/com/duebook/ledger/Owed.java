package com.duebook.ledger;

import com.duebook.ledger.summary.InvoiceFigures;
import com.duebook.ledger.summary.ItemFigures;
import com.duebook.ledger.summary.Summaries;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** An invoice with its due items, or a charge with its one, while they are changed, and what they counted for before. */
final class Owed {

    private final Debt debt;
    private final List<DueItem> items;
    private final Map<DueItem, ItemFigures> itemsBefore = new HashMap<>();
    private InvoiceFigures before = InvoiceFigures.NONE;

    private Owed(Debt debt, List<DueItem> items) {
        this.debt = debt;
        this.items = items;
    }

    /** One that has just been issued. */
    static Owed anew(Debt debt, List<DueItem> items) {
        return new Owed(debt, items);
    }

    static Owed as(Debt debt, List<DueItem> items) {
        var owed = new Owed(debt, items);
        owed.before = debt.figures();
        items.forEach(item -> owed.itemsBefore.put(item, item.figures()));
        return owed;
    }

    Debt debt() {
        return debt;
    }

    /** The earliest due first. */
    List<DueItem> items() {
        return items;
    }

    List<DueItem> open() {
        return items.stream().filter(DueItem::isOpen).toList();
    }

    List<UUID> ids() {
        return items.stream().map(DueItem::id).toList();
    }

    DueItem item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    void reopen(UUID item, Money amount) {
        item(item).reopen(amount, items.stream().map(DueItem::heldFor).filter(Objects::nonNull).findFirst().orElse(null));
    }

    /** Since when nothing is open any more. */
    LocalDate settledOn() {
        return items.stream().map(DueItem::settledOn).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The invoice is due when the earliest is that is open, and as the last was when none is. */
    private LocalDate dueOn() {
        return items.stream().filter(DueItem::isOpen).findFirst().orElseGet(items::getLast).dueOn();
    }

    /** Lets the invoice say when it is due, and counts what has become of it and its items. */
    void count(Summaries summaries) {
        var dueBefore = debt.dueOn();
        debt.due(dueOn());
        summaries.invoices(debt.currency(), dueBefore, debt.dueOn(), before, debt.figures());
        items.forEach(item -> summaries.items(item.customer(), debt.currency(), item.dueOn(), change(item)));
    }

    boolean isNew() {
        return itemsBefore.isEmpty();
    }

    /** Of which another amount is open than before. */
    List<UUID> changed() {
        return items.stream().filter(item -> change(item).openMinor() != 0).map(DueItem::id).toList();
    }

    boolean owesMore() {
        return items.stream().mapToLong(item -> change(item).openMinor()).sum() > 0;
    }

    /** Whether something of it was held back before, and nothing is any more. */
    boolean letsGo() {
        return itemsBefore.values().stream().anyMatch(figures -> figures.heldMinor() > 0)
                && items.stream().allMatch(item -> item.heldFor() == null);
    }

    /** What changed of those that are due before that day; empty where nothing did. */
    Stream<ItemFigures> changesDueBefore(LocalDate day) {
        return items.stream().filter(item -> item.dueOn().isBefore(day)).map(this::change)
                .filter(change -> !change.equals(ItemFigures.NONE));
    }

    private ItemFigures change(DueItem item) {
        return item.figures().minus(itemsBefore.getOrDefault(item, ItemFigures.NONE));
    }
}
