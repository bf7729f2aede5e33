package com.duebook.credit.limit;

import com.duebook.customers.group.CustomerGroups;
import com.duebook.dualcontrol.Need;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.rates.RatesOn;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of limits; guarantees and insured limits that are tried with them count too. */
public final class LimitTrial implements CreditTrial<NewLimit> {

    private final LimitBook book;
    private final CustomerGroups groups;
    private final SecondPerson second;
    private final RatesOn rates;
    private final Today today;
    private final Map<UUID, List<LimitView>> current = new HashMap<>();
    private final Map<UUID, UUID> heads = new HashMap<>();

    LimitTrial(LimitBook book, CustomerGroups groups, SecondPerson second, RatesOn rates, Today today) {
        this.book = book;
        this.groups = groups;
        this.second = second;
        this.rates = rates;
        this.today = today;
    }

    @Override
    public void learn(Collection<UUID> customers) {
        var fresh = customers.stream().filter(customer -> !current.containsKey(customer)).distinct().toList();
        fresh.forEach(customer -> current.put(customer, new ArrayList<>()));
        book.current(fresh).forEach(limit -> of(limit.customer()).add(limit));
        heads.putAll(groups.heads(fresh));
    }

    @Override
    public boolean add(UUID customer, NewLimit wanted) {
        var known = of(customer);
        if (known.stream().anyMatch(limit -> limit.isAsGood(wanted))) {
            return false;
        }
        wanted.check(today.date());
        requireHead(customer, wanted.scope());
        var plan = LimitPlan.of(wanted, List.copyOf(known), rates);
        requireAlone(plan.raisedTo().orElse(null));
        known.removeAll(plan.replaced());
        plan.replaced().stream().filter(limit -> limit.from().isBefore(wanted.from()))
                .forEach(limit -> known.add(limit.until(wanted.from().minusDays(1))));
        known.add(new LimitView(Ids.next(), customer, wanted.scope(), wanted.kind(), wanted.currency(), wanted.amount(), wanted.from(),
                wanted.to(), wanted.reason(), today.now(), "", null, null));
        return true;
    }

    /** @throws Refusal where a rate is missing, a group's is not at its head, or somebody else has to confirm it */
    public void raise(LimitView cover) {
        rates.convert(Money.zero(cover.currency()), rates.own());
        requireHead(cover.customer(), cover.scope());
        var known = of(cover.customer());
        requireAlone(LimitPlan.most(cover.amount(), cover.kind(), known.stream()
                .filter(limit -> limit.scope() == cover.scope() && limit.overlaps(cover.from(), cover.to())).toList(), rates)
                .orElse(Money.zero(cover.currency())));
        known.add(cover);
    }

    private List<LimitView> of(UUID customer) {
        return Objects.requireNonNull(current.get(customer));
    }

    private void requireHead(UUID customer, LimitScope scope) {
        if (scope == LimitScope.GROUP && !customer.equals(heads.get(customer))) {
            throw new Refusal("credit.limit.refusal.notHead");
        }
    }

    /** @param raisedTo null for unlimited */
    private void requireAlone(@Nullable Money raisedTo) {
        if (second.need(Right.DECIDE_CREDIT, raisedTo) != Need.ALONE) {
            throw new Refusal("credit.limit.refusal.notAlone");
        }
    }
}
