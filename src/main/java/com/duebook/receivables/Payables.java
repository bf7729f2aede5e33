package com.duebook.receivables;

import com.duebook.ledger.DueKind;
import com.duebook.ledger.OwedDebts;
import com.duebook.ledger.open.OwedItem;
import com.duebook.ledger.open.OwedItems;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invoices and charges for whoever brings money: locked in the house's order before a payment is. Callers have checked the
 * right to.
 */
@Component
public class Payables {

    private final Invoices invoices;
    private final OwedDebts debts;
    private final OwedItems items;

    Payables(Invoices invoices, OwedDebts debts, OwedItems items) {
        this.invoices = invoices;
        this.debts = debts;
        this.items = items;
    }

    /** Issued invoices by ascending id, then charges likewise; void and settled ones have nothing open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Payable> lock(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var issued =
                invoices.lockAll(ids).stream().filter(Invoice::isPayable).map(invoice -> Payable.of(invoice, invoice.number())).toList();
        return issued.size() == Set.copyOf(ids).size() ? issued
                : Stream.concat(issued.stream(), debts.charges(ids).stream().map(charge -> Payable.of(charge, ""))).toList();
    }

    /** Of issued invoices, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, String> numbers(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : invoices.numbers(ids).stream()
                .collect(Collectors.toMap(Invoices.Numbered::id, Invoices.Numbered::number));
    }

    /** What issued invoices and charges are called, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, DebtName> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, DebtName>();
        numbers(ids).forEach((id, number) -> names.put(id, new DebtName(DueKind.PRINCIPAL, number)));
        var charges = items.of(ids.stream().filter(id -> !names.containsKey(id)).toList());
        var causes = numbers(charges.stream().map(OwedItem::invoice).filter(Objects::nonNull).distinct().toList());
        charges.forEach(charge -> names.put(charge.id(), new DebtName(charge.kind(),
                charge.invoice() == null ? "" : causes.getOrDefault(charge.invoice(), ""))));
        return names;
    }

    @Transactional(readOnly = true)
    public String number(UUID invoice) {
        return numbers(List.of(invoice)).getOrDefault(invoice, "");
    }
}
