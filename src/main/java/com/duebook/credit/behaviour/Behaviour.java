package com.duebook.credit.behaviour;

import com.duebook.payments.PaymentMethod;
import com.duebook.payments.habits.MethodUse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a customer pays, as of a day. Unlike currencies are never added: where one figure is wanted, it is that of the
 * {@link #worst} currency.
 *
 * @param currencies by code
 * @param methods by which it paid in the year to the day, the most used first
 * @param returned payments that its bank took back in that year
 */
public record Behaviour(LocalDate day, List<CurrencyBehaviour> currencies, List<MethodUse> methods, int returned) {

    /** In which it pays latest on the average. */
    public Optional<CurrencyBehaviour> worst() {
        return currencies.stream().filter(it -> it.lateness().isPresent())
                .max(Comparator.comparing(it -> it.lateness().orElseThrow().averageDaysLate()));
    }

    /** Empty where nothing tells. */
    public Optional<PaymentMethod> preferredMethod() {
        return methods.stream().map(MethodUse::method).findFirst();
    }
}
