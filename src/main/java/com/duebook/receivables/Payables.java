package com.duebook.receivables;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invoices for whoever brings money: locked in the house's order before a payment is. Callers have checked the right to. */
@Component
public class Payables {

    private final Invoices invoices;

    Payables(Invoices invoices) {
        this.invoices = invoices;
    }

    /** Issued ones only, by ascending id; void and settled ones have nothing open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Payable> lock(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : invoices.lockAll(ids).stream().filter(Invoice::isPayable).map(Invoice::payable).toList();
    }

    /** Of issued invoices, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, String> numbers(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : invoices.numbers(ids).stream()
                .collect(Collectors.toMap(Invoices.Numbered::id, Invoices.Numbered::number));
    }

    @Transactional(readOnly = true)
    public String number(UUID invoice) {
        return numbers(List.of(invoice)).getOrDefault(invoice, "");
    }
}
