package com.duebook.ageing;

import com.duebook.ledger.open.Overdue;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is late on a day, and by how much: one entry per customer and currency, the entries of a customer together.
 * What is held back, as a dispute does, is left out: it is no sign that somebody pays late.
 */
@Service
public class Standings {

    private final Overdue overdue;
    private final Access access;

    Standings(Overdue overdue, Access access) {
        this.overdue = overdue;
        this.access = access;
    }

    /** Everybody, in one statement whatever the number of customers. */
    @Transactional(readOnly = true)
    public List<CustomerStanding> on(LocalDate day) {
        access.require(Right.READ);
        return standings(overdue.before(day), day);
    }

    @Transactional(readOnly = true)
    public List<CustomerStanding> on(LocalDate day, Collection<UUID> customers) {
        access.require(Right.READ);
        return standings(overdue.before(day, customers), day);
    }

    /** The currencies that anything was ever invoiced in, by code. */
    @Transactional(readOnly = true)
    public List<Currency> currencies() {
        access.require(Right.READ);
        return overdue.currencies();
    }

    private static List<CustomerStanding> standings(List<Overdue.Debtor> debtors, LocalDate day) {
        return debtors.stream()
                .map(debtor -> new CustomerStanding(debtor.customer(), (int) ChronoUnit.DAYS.between(debtor.since(), day),
                        debtor.open(), debtor.items()))
                .toList();
    }
}
