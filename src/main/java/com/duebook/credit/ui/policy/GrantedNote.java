package com.duebook.credit.ui.policy;

import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.CreditTerms;
import com.duebook.text.Listing;
import com.duebook.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the credit policy gives a customer's class or segment beside a limit. */
@Component
public class GrantedNote {

    private final CreditPolicies policies;
    private final Words words;

    GrantedNote(CreditPolicies policies, Words words) {
        this.policies = policies;
        this.words = words;
    }

    /** @param isLimited whether it has a limit; else that is said too. @return empty where the policy says nothing of the kind */
    public Optional<String> of(UUID customer, boolean isLimited) {
        return policies.of(List.of(customer)).terms(customer).filter(granted -> !parts(granted.terms()).isEmpty())
                .map(granted -> words.get(isLimited ? "credit.granted" : "credit.granted.unlimited", granted.name(),
                        Listing.of(parts(granted.terms()), words.locale())));
    }

    private List<String> parts(CreditTerms terms) {
        return Stream.of(said("credit.granted.terms", terms.longestTerms()), said("credit.granted.prepayment", terms.prepayment()))
                .flatMap(Optional::stream).toList();
    }

    private Optional<String> said(String key, @Nullable Integer number) {
        return Optional.ofNullable(number).map(it -> words.get(key, it));
    }
}
