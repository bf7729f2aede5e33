package com.duebook.credit.exposure;

import com.duebook.credit.exposure.Reservations.Reserved;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.ledger.open.AsOf;
import com.duebook.ledger.open.DueRange;
import com.duebook.ledger.open.OpenOfCustomer;
import com.duebook.ledger.open.OpenSums;
import com.duebook.money.Money;
import com.duebook.payments.credit.Credit;
import com.duebook.payments.credit.UnusedCredits;
import com.duebook.receivables.draft.DraftSums;
import com.duebook.receivables.draft.DraftSums.DraftSum;
import com.duebook.tenancy.IdRange;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exposures, one per customer and currency, read in a fixed number of statements; who has none is left out. Callers have checked
 * the right to. Drafts, orders and unused money are known as they are today only: on a past day there is what was issued and open.
 */
@Service
public class Exposures {

    private final OpenSums open;
    private final DraftSums drafts;
    private final Reservations reservations;
    private final UnusedCredits unused;
    private final Today today;

    Exposures(OpenSums open, DraftSums drafts, Reservations reservations, UnusedCredits unused, Today today) {
        this.open = open;
        this.drafts = drafts;
        this.reservations = reservations;
        this.unused = unused;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<Exposure> of(Collection<UUID> customers) {
        return without(null, customers);
    }

    /** @param draft to be left out, as it is about to be issued; null for none */
    @Transactional(readOnly = true)
    public List<Exposure> without(@Nullable UUID draft, Collection<UUID> customers) {
        var ids = customers.stream().distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var day = today.date();
        return sum(open.of(AsOf.now(day), ranges(day), ids), drafts.of(ids), reservations.of(ids, day), unused.of(ids), draft);
    }

    /** Everybody's in the range. */
    @Transactional(readOnly = true)
    public List<Exposure> in(IdRange customers) {
        var day = today.date();
        return sum(open.in(AsOf.now(day), ranges(day), customers), drafts.in(customers), reservations.in(customers, day),
                unused.in(customers), null);
    }

    /** Of a past day what was issued and open in its evening. */
    @Transactional(readOnly = true)
    public List<Exposure> on(AsOf asOf, IdRange customers) {
        return asOf.day().isBefore(today.date())
                ? sum(open.in(asOf, ranges(asOf.day()), customers), List.of(), List.of(), List.of(), null) : in(customers);
    }

    /** Theirs; of a past day what was issued and open in its evening. */
    @Transactional(readOnly = true)
    public List<Exposure> on(AsOf asOf, Collection<UUID> customers) {
        return !asOf.day().isBefore(today.date()) ? of(customers) : customers.isEmpty() ? List.of()
                : sum(open.of(asOf, ranges(asOf.day()), customers.stream().distinct().toList()), List.of(), List.of(), List.of(), null);
    }

    private static List<DueRange> ranges(LocalDate day) {
        return List.of(new DueRange(day, null), new DueRange(null, day.minusDays(1)));
    }

    private List<Exposure> sum(List<OpenOfCustomer> items, List<DraftSum> drafted, List<Reserved> reserved, List<Credit> credits,
            @Nullable UUID leftOut) {
        var sums = new HashMap<Key, Exposure.Sum>();
        items.forEach(item -> {
            var sum = at(sums, item.customer(), item.held().currency());
            sum.add(ExposureBucket.NOT_DUE, item.open().getFirst());
            sum.add(ExposureBucket.OVERDUE, item.open().getLast());
            sum.hold(item.held());
        });
        drafted.forEach(draft -> at(sums, draft.customer(), draft.total().currency()).add(ExposureBucket.DRAFTS, draft.total()));
        reserved.forEach(one -> at(sums, one.customer(), one.amount().currency()).add(ExposureBucket.ORDERS, one.amount()));
        credits.forEach(credit -> at(sums, credit.customer(), credit.amount().currency()).unused(credit.amount()));
        takeOut(sums, reserved, drafted.isEmpty() ? Map.of() : drafts.parts(drafts(reserved, leftOut)), leftOut);
        return sums.values().stream().map(Exposure.Sum::sum)
                .filter(exposure -> !exposure.total().isZero() || exposure.unused().isPositive()).toList();
    }

    private static List<UUID> drafts(List<Reserved> reserved, @Nullable UUID leftOut) {
        return Stream.concat(reserved.stream().map(Reserved::draft), Stream.ofNullable(leftOut))
                .filter(Objects::nonNull).distinct().toList();
    }

    /** What an order reserves for a draft is counted with the order, and a draft that is left out nowhere. */
    private static void takeOut(Map<Key, Exposure.Sum> sums, List<Reserved> reserved, Map<UUID, DraftSum> found, @Nullable UUID leftOut) {
        var covered = new HashMap<UUID, Money>();
        reserved.stream().filter(one -> one.draft() != null && found.containsKey(one.draft()))
                .forEach(one -> covered.merge(Objects.requireNonNull(one.draft()), one.amount(), Money::plus));
        found.forEach((id, draft) -> {
            var part =
                    id.equals(leftOut) ? draft.total() : draft.total().min(covered.getOrDefault(id, Money.zero(draft.total().currency())));
            at(sums, draft.customer(), part.currency()).add(ExposureBucket.DRAFTS, part.negated());
        });
    }

    private record Key(UUID customer, Currency currency) {}

    private static Exposure.Sum at(Map<Key, Exposure.Sum> sums, UUID customer, Currency currency) {
        return sums.computeIfAbsent(new Key(customer, currency), key -> new Exposure.Sum(customer, currency));
    }
}
