package com.duebook.credit.hold;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.exposure.Exposures;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.money.Money;
import com.duebook.rates.ExchangeRates;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an unlock is measured by: what is used of a limit, or where there is none, what counts as exposure in the workspace's currency. */
@Component
class UsedCredit {

    private final Exposures exposures;
    private final CreditPolicies policies;
    private final ExchangeRates rates;
    private final Today today;

    UsedCredit(Exposures exposures, CreditPolicies policies, ExchangeRates rates, Today today) {
        this.exposures = exposures;
        this.policies = policies;
        this.rates = rates;
        this.today = today;
    }

    /**
     * @param draft to be left out; null for none
     * @throws com.duebook.problem.Refusal when a rate is missing
     */
    @Transactional(readOnly = true)
    public Money of(Holder holder, List<CreditStanding> there, @Nullable UUID draft) {
        return there.stream().filter(standing -> standing.holder().equals(holder)).findFirst().map(CreditStanding::used)
                .orElseGet(() -> withoutLimit(holder.customer(), draft));
    }

    private Money withoutLimit(UUID customer, @Nullable UUID draft) {
        var counted = policies.current().counted();
        var on = rates.on(today.date());
        return on.sum(exposures.without(draft, List.of(customer)).stream().map(exposure -> exposure.counted(counted))
                .filter(amount -> !amount.isZero()).toList(), on.own());
    }
}
