package com.duebook.credit.hold;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The least that has to be paid for a hold to end at once, and what it has to go to.
 *
 * @param parts in the order in which they are to be paid; none where nothing has to be, or paying alone does not help
 * @param obstacle why only people can end it; null where paying does
 */
public record UnlockQuote(List<Part> parts, @Nullable Obstacle obstacle) {

    static final UnlockQuote NOTHING = new UnlockQuote(List.of(), null);

    public UnlockQuote {
        parts = List.copyOf(parts);
    }

    /** @param debt the invoice, or a charge itself. @param amount at most what is open */
    public record Part(UUID item, UUID debt, LocalDate dueOn, Money amount, Money open) {

        public boolean isWhole() {
            return amount.equals(open);
        }
    }

    /** Why paying alone does not end a hold. */
    public enum Obstacle {
        /** Somebody has stopped credit by hand. */
        STOPPED,
        /** A limit cannot be told, as there is no rate for something that is owed or allowed. */
        NO_RATE,
        /** What is over the limit is not the customer's own debt yet: orders, drafts, or what others of its group owe. */
        NOT_OWED,
        /** What is too late could be settled with money of the customer that no invoice has taken. */
        UNUSED_MONEY
    }

    static UnlockQuote people(Obstacle obstacle) {
        return new UnlockQuote(List.of(), obstacle);
    }

    public boolean isPayable() {
        return !parts.isEmpty();
    }

    /** One for each currency, as those of several are not added. */
    public List<Money> amounts() {
        var sums = new LinkedHashMap<Currency, Money>();
        parts.forEach(part -> sums.merge(part.amount().currency(), part.amount(), Money::plus));
        return List.copyOf(sums.values());
    }
}
