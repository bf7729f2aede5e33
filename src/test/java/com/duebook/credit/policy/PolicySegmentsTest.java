package com.duebook.credit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.facts.FactUnit;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.receivables.Books;
import com.duebook.segments.SegmentDetails;
import com.duebook.segments.Segments;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PolicySegmentsTest extends TwoWorkspaces {

    private static final ClassPolicy STRICT = new ClassPolicy(OverLimit.BLOCK, OverLimit.BLOCK, Tolerance.NONE, 5);

    @Autowired CreditPolicies policies;
    @Autowired Segments segments;
    @Autowired FactKeys keys;
    @Autowired Books books;

    /** No fact that is let through asks the policy in turn, which would not end. */
    @Test
    void canBeJudgedByEveryFactThatDoesNotFollowFromThePolicy() {
        var customer = books.customer(acme, "Any Ltd");
        var allowed = keys.all().stream().filter(key -> !PolicySegments.OF_THE_POLICY.contains(key.name())).toList();
        assertThat(allowed).hasSize(keys.all().size() - PolicySegments.OF_THE_POLICY.size()).isNotEmpty();
        workspaces.in(acme, () -> {
            for (var key : allowed) {
                var segment = segments.create(new SegmentDetails(key.name(), Group.all(about(key))));
                policies.replace(policies.current(), CreditPolicy.USUAL.segments(Map.of(segment, STRICT)));
                assertThat(policies.of(List.of(customer)).usual().segments()).as(key.name()).containsOnlyKeys(segment);
            }
            return true;
        });
    }

    private static Comparison about(FactKey key) {
        if (key.unit() == FactUnit.TAG) {
            return Comparison.of(key, Operator.IS, "any");
        }
        if (key.unit() == FactUnit.YES_NO) {
            return Comparison.of(key, true);
        }
        return key.isMoney() ? Comparison.of(key, Operator.AT_LEAST, 1, Currency.getInstance("EUR"))
                : Comparison.of(key, Operator.AT_LEAST, 1);
    }
}
