package com.duebook.credit.delinquent;

import com.duebook.credit.score.ClassOverride;
import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one customer is late with in one currency.
 *
 * @param creditClass by assessment or as somebody decided; null where it was never assessed
 * @param byHand who decided on the class; null where its assessment did
 * @param since due date of the item that is late the longest
 * @param daysLate of that item, at least 1
 * @param bands what is up to 30, 60, 90 and more days late
 * @param disputed what of that is disputed
 * @param owner the member who looks after the customer
 */
public record DelinquentRow(UUID customer, String name, @Nullable String creditClass, @Nullable ClassOverride byHand,
        LocalDate since, long daysLate, List<Money> bands, Money overdue, Money disputed, Stage stage, NextStep next,
        @Nullable UUID owner) {

    public DelinquentRow {
        bands = List.copyOf(bands);
    }
}
