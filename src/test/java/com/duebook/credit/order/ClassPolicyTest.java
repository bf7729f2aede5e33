package com.duebook.credit.order;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.credit.order.CreditBooks.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.policy.ClassPolicy;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.OverLimit;
import com.duebook.credit.policy.Tolerance;
import com.duebook.credit.score.Assessments;
import com.duebook.credit.score.ClassOverrides;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a class has otherwise holds for its customers alone. */
@IntegrationTest
class ClassPolicyTest extends TwoWorkspaces {

    @Autowired CreditBooks credit;
    @Autowired CreditPolicies policies;
    @Autowired Assessments assessments;
    @Autowired ClassOverrides overrides;
    @Autowired Holds holds;
    @Autowired Books books;

    private UUID good;
    private UUID other;

    @BeforeEach
    void twoWithALimit() {
        good = books.customer(acme, "Good Ltd");
        other = books.customer(acme, "Other Ltd");
        workspaces.in(acme, () -> {
            assessments.assess(good);
            overrides.set(good, "Good", "known for years", TODAY.plusDays(300));
            policies.replace(policies.current(), policies.current().classes(Map.of("Good",
                    new ClassPolicy(OverLimit.WARN, OverLimit.BLOCK, new Tolerance(BigDecimal.TEN, null), 5))));
            return true;
        });
        credit.limit(acme, good, eur(1_000_00));
        credit.limit(acme, other, eur(1_000_00));
    }

    @Test
    void letsOneClassPassWhereAllOthersAreRefused() {
        assertThat(books.issued(acme, good, eur(1_200_00))).isNotNull();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> books.issued(acme, other, eur(1_200_00)));
    }

    @Test
    void hasAToleranceOfItsOwn() {
        books.issued(acme, good, eur(1_000_00));
        assertThat(credit.ask(acme, good, eur(100_00)).state()).isEqualTo(OrderState.RELEASED);
        assertThat(credit.ask(acme, good, eur(1)).state()).isEqualTo(OrderState.REFUSED);
        books.issued(acme, other, eur(1_000_00));
        assertThat(credit.ask(acme, other, eur(1)).state()).isEqualTo(OrderState.WAITING);
    }

    @Test
    void holdsAClassForLatenessThatIsForgivenToOthers() {
        books.issued(acme, good, eur(100_00));
        books.issued(acme, other, eur(100_00));
        clock.advance(Duration.ofDays(35));
        assertThat(state(good)).as("5 days late").isEqualTo(HoldState.NONE);
        clock.advance(Duration.ofDays(1));
        assertThat(state(good)).isEqualTo(HoldState.HOLD);
        assertThat(state(other)).isEqualTo(HoldState.NONE);
    }

    /** Though nothing else of the workspace is about credit. */
    @Test
    void refusesWhatAClassIsHeldForWhereNobodyHasALimit() {
        var late = books.customer(bolt, "Late Ltd");
        workspaces.in(bolt, () -> {
            assessments.assess(late);
            overrides.set(late, "Good", "known for years", TODAY.plusDays(300));
            var usual = policies.current();
            policies.replace(usual, usual.holding(new HoldPolicy(90, null, Set.of(HeldDeed.ISSUE))).classes(Map.of("Good",
                    new ClassPolicy(OverLimit.WARN, OverLimit.BLOCK, Tolerance.NONE, 5))));
            return true;
        });
        books.issued(bolt, late, eur(100_00));
        clock.advance(Duration.ofDays(35));
        assertThat(books.issued(bolt, late, eur(1_00))).isNotNull();
        clock.advance(Duration.ofDays(1));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> books.issued(bolt, late, eur(1_00)));
    }

    private HoldState state(UUID customer) {
        return workspaces.in(acme, () -> holds.of(customer)).state();
    }
}
