package com.duebook.credit.order;

import com.duebook.credit.cover.CoverView;
import com.duebook.credit.cover.LostCovers;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.GrantedTerms;
import com.duebook.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Terms that are too long for an insurer's cover, or for what the policy gives the customer's class or segment. */
@Component
class LongTerms {

    private final LostCovers covers;
    private final CreditPolicies policies;
    private final Texts texts;

    LongTerms(LostCovers covers, CreditPolicies policies, Texts texts) {
        this.covers = covers;
        this.policies = policies;
        this.texts = texts;
    }

    /**
     * Why terms of so many days are too long.
     *
     * @param covers that they would cost
     * @param policy empty where it lets them pass
     */
    record TooLong(long days, List<CoverView> covers, Optional<GrantedTerms> policy) {

        boolean isNothing() {
            return covers.isEmpty() && policy.isEmpty();
        }
    }

    /** Callers have checked the right to. */
    @Transactional(readOnly = true)
    TooLong of(UUID customer, LocalDate on, long days) {
        return new TooLong(days, covers.of(customer, on, days),
                policies.of(List.of(customer)).terms(customer).filter(granted -> granted.terms().isShorterThan(days)));
    }

    /** A sentence for each reason. */
    String text(TooLong found, Locale reader) {
        return Stream
                .of(covers.text(found.covers(), found.days(), reader), found.policy().map(granted -> texts.get("credit.terms.long", reader,
                        granted.name(), Objects.requireNonNullElse(granted.terms().longestTerms(), 0), found.days())).orElse(""))
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }
}
