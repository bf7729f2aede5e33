package com.duebook.credit.cover;

import com.duebook.credit.limit.CreditTrial;
import com.duebook.credit.limit.LimitTrial;
import com.duebook.credit.limit.LimitView;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import com.duebook.time.Today;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Of guarantees and insured limits. */
final class CoverTrial implements CreditTrial<NewCover> {

    private final StoredCovers stored;
    private final LimitTrial limits;
    private final Today today;
    private final Map<UUID, List<NewCover>> current = new HashMap<>();

    CoverTrial(StoredCovers stored, LimitTrial limits, Today today) {
        this.stored = stored;
        this.limits = limits;
        this.today = today;
    }

    @Override
    public void learn(Collection<UUID> customers) {
        var fresh = customers.stream().filter(customer -> !current.containsKey(customer)).distinct().toList();
        fresh.forEach(customer -> current.put(customer, new ArrayList<>()));
        if (!fresh.isEmpty()) {
            stored.findByCustomerIdInAndReplacedAtIsNull(fresh).stream().map(CreditCover::view)
                    .forEach(cover -> of(cover.customer()).add(cover.terms()));
        }
        limits.learn(fresh);
    }

    @Override
    public boolean add(UUID customer, NewCover wanted) {
        var known = of(customer);
        if (known.stream().anyMatch(cover -> cover.isAsGood(wanted))) {
            return false;
        }
        wanted.check(today.date());
        known.stream().filter(cover -> cover.overlaps(wanted)).findFirst().ifPresent(other -> {
            throw new Refusal("credit.cover.refusal.overlap", other.from());
        });
        limits.raise(new LimitView(Ids.next(), customer, wanted.scope(), wanted.kind().limit(), wanted.currency(), wanted.raises(),
                wanted.from(), wanted.to(), wanted.giver(), today.now(), "", null, null));
        known.add(wanted);
        return true;
    }

    private List<NewCover> of(UUID customer) {
        return Objects.requireNonNull(current.get(customer));
    }
}
