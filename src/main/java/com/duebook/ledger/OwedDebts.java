package com.duebook.ledger;

import com.duebook.problem.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Debts with their due items, locked: an invoice with its parts, or a charge. */
@Component
public class OwedDebts {

    private final DebtKeeper invoices;
    private final DueItems items;
    private final EntityManager entities;

    OwedDebts(DebtKeeper invoices, DueItems items, EntityManager entities) {
        this.invoices = invoices;
        this.items = items;
        this.entities = entities;
    }

    /** @throws NotFound where there is none */
    Owed locked(UUID debt) {
        return of(invoices.find(debt).orElseGet(() -> charge(debt)));
    }

    /** @param debt locked */
    Owed of(Debt debt) {
        return debt instanceof Charge charge
                ? Owed.as(charge, List.of(charge.item()))
                : Owed.as(debt, items.findByInvoiceOrderByPosition(debt.id()));
    }

    /** Locks them by ascending id, as is right after invoices; what is no charge is left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Debt> charges(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : items.lockCharges(ids).stream().<Debt>map(Charge::new).toList();
    }

    /** Asks the database only where the running transaction has not locked it yet. */
    private Charge charge(UUID id) {
        var item = entities.find(DueItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null || item.invoice() != null) {
            throw new NotFound();
        }
        return new Charge(item);
    }
}
