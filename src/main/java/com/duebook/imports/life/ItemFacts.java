package com.duebook.imports.life;

import com.duebook.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of an item; what it does not say is null.
 *
 * @param total as written, negative where it counts for the customer
 * @param credited what credit notes have settled of it
 * @param today in the workspace
 */
public record ItemFacts(
        String number, Money total, @Nullable ItemKind kind, @Nullable ItemStatus status, @Nullable Money open,
        @Nullable Money paid, @Nullable Money credited, @Nullable Money writtenOff, @Nullable LocalDate settledOn,
        LocalDate issuedOn, LocalDate dueOn, LocalDate today) {

    public ItemFacts dueOn(LocalDate other) {
        return new ItemFacts(number, total, kind, status, open, paid, credited, writtenOff, settledOn, issuedOn, other, today);
    }

    /** What only a part of the item is, such as an open amount. */
    Money part(@Nullable Money written) {
        return written == null ? Money.zero(total.currency()) : written.isNegative() ? written.negated() : written;
    }

    public ItemKind isA() {
        if (status == ItemStatus.CREDIT_NOTE || kind == ItemKind.CREDIT_NOTE) {
            return ItemKind.CREDIT_NOTE;
        }
        if (kind == null || kind == ItemKind.INVOICE) {
            return total.isNegative() ? ItemKind.ofNegative(number) : ItemKind.INVOICE;
        }
        return kind;
    }

    /** Where the file names no day: when it was due, or today where that is still to come. */
    LocalDate settledOnOr() {
        return settledOn != null ? settledOn : dueOn.isAfter(today) ? today : dueOn;
    }
}
