package com.duebook.credit.hold;

import com.duebook.credit.limit.LimitScope;
import com.duebook.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a customer stands for more credit.
 *
 * @param own as itself
 * @param group with its group, whose head it may be
 * @param history of both, the newest first
 * @param quote what ends a hold
 */
public record HoldView(Standing own, Standing group, List<HoldEventView> history, UnlockQuote quote) {

    public HoldView {
        history = List.copyOf(history);
    }

    /**
     * @param customer of a group its head
     * @param limit and what uses it; null where that cannot be told or there is none
     * @param since null where it never stood otherwise
     * @param until the last day of an unlock
     * @param ceiling how much an unlock lets be used in all
     */
    public record Standing(
            UUID customer, LimitScope scope, HoldState state, Set<HoldCause> causes, @Nullable LimitUse limit, long daysLate,
            @Nullable Instant since, @Nullable LocalDate until, @Nullable Money ceiling) {

        /** By how much the limit and its tolerance are passed; null where that cannot be told. */
        public @Nullable Money over() {
            return limit == null ? null : limit.over();
        }
    }

    /** The stricter of both. */
    public HoldState state() {
        return stricter().state();
    }

    /** What made it stand so; empty while that is not written down yet. */
    public Optional<HoldEventView> event(Standing standing) {
        return history.stream().filter(event -> event.scope() == standing.scope() && event.replacedAt() == null
                && event.to() == standing.state()).findFirst();
    }

    public Standing stricter() {
        return List.of(own, group).stream().max(Comparator.comparing(Standing::state)).orElseThrow();
    }
}
