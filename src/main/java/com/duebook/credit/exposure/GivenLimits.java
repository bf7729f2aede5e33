package com.duebook.credit.exposure;

import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitByPolicy;
import com.duebook.credit.limit.LimitInForce;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.PolicyByCustomer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The limits that hold: what customers and groups were given, and for customers that were given none what the policy gives. */
final class GivenLimits {

    private GivenLimits() {}

    /**
     * @param written down, if only what raises a limit
     * @param policy as far as it gives limits
     */
    static Map<Holder, LimitInForce> of(Map<Holder, LimitInForce> written, PolicyByCustomer policy) {
        var all = new HashMap<>(written);
        policy.treated().forEach(customer -> policy.terms(customer).ifPresent(granted -> {
            var limit = granted.terms().limit();
            if (limit != null) {
                all.compute(new Holder(customer, LimitScope.CUSTOMER), (holder, own) -> (own == null
                        ? LimitInForce.nothing(limit.currency()) : own).or(new LimitByPolicy(limit, granted.name())));
            }
        }));
        return all.entrySet().stream().filter(each -> each.getValue().isGiven())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
