package com.duebook.credit.order;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.credit.order.CreditBooks.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.ageing.OverdueFacts;
import com.duebook.credit.exposure.LimitFacts;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.policy.ClassPolicy;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.OverLimit;
import com.duebook.credit.policy.Tolerance;
import com.duebook.credit.score.Assessments;
import com.duebook.credit.score.ClassOverrides;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.segments.SegmentDetails;
import com.duebook.segments.Segments;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a segment has otherwise holds for whoever belongs to it now, whatever the class. */
@IntegrationTest
class SegmentPolicyTest extends TwoWorkspaces {

    private static final ClassPolicy PATIENT = new ClassPolicy(OverLimit.WARN, OverLimit.APPROVE, Tolerance.NONE, null);
    private static final ClassPolicy STRICT = new ClassPolicy(OverLimit.BLOCK, OverLimit.BLOCK, Tolerance.NONE, 5);

    @Autowired CreditBooks credit;
    @Autowired CreditPolicies policies;
    @Autowired Segments segments;
    @Autowired Assessments assessments;
    @Autowired ClassOverrides overrides;
    @Autowired Holds holds;
    @Autowired Books books;
    @Autowired Tenancy tenancy;

    private UUID late;
    private UUID punctual;
    private UUID lateOnes;

    @BeforeEach
    void oneOfTwoIsLate() {
        late = books.customer(acme, "Late Ltd");
        punctual = books.customer(acme, "Punctual Ltd");
        books.issued(acme, late, eur(100_00));
        clock.advance(Duration.ofDays(40));
        lateOnes = workspaces.in(acme, () -> segments.create(daysLate("Late ones", 1)));
        credit.limit(acme, late, eur(1_000_00));
        credit.limit(acme, punctual, eur(1_000_00));
    }

    @Test
    void letsASegmentPassWhereAllOthersAreRefused() {
        treat(Map.of(), Map.of(lateOnes, PATIENT));

        assertThat(books.issued(acme, late, eur(1_200_00))).isNotNull();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> books.issued(acme, punctual, eur(1_200_00)));
    }

    @Test
    void goesBeforeTheClass() {
        workspaces.in(acme, () -> {
            assessments.assess(late);
            overrides.set(late, "Good", "known for years", TODAY.plusDays(300));
            return true;
        });
        treat(Map.of("Good", PATIENT), Map.of());
        assertThat(standing(late)).isEqualTo(HoldState.NONE);

        treat(Map.of("Good", PATIENT), Map.of(lateOnes, STRICT));
        assertThat(standing(late)).isEqualTo(HoldState.HOLD);
        assertThat(standing(punctual)).isEqualTo(HoldState.NONE);
    }

    @Test
    void takesTheFirstByNameOfSeveral() {
        var also = workspaces.in(acme, () -> segments.create(daysLate("Also late", 2)));

        treat(Map.of(), Map.of(lateOnes, STRICT, also, PATIENT));
        assertThat(standing(late)).isEqualTo(HoldState.NONE);
    }

    /** A payer may read nothing, and what it is told depends on the policy all the same. */
    @Test
    void treatsAPayerByWhatTheWorkspaceKnows() {
        treat(Map.of(), Map.of(lateOnes, STRICT));

        var policy = tenancy.callAs(acme, Actor.payer("Late Ltd"), () -> policies.of(late));
        assertThat(policy.holds().lateDays()).isEqualTo(5);
    }

    @Test
    void refusesSegmentsThatFollowFromThePolicyItself() {
        var nearLimit = workspaces.in(acme, () -> segments.create(new SegmentDetails("Near the limit", Group.all(
                Comparison.of(LimitFacts.LIMIT_USED, Operator.AT_LEAST, 90)))));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> treat(Map.of(), Map.of(nearLimit, STRICT)));

        treat(Map.of(), Map.of(lateOnes, STRICT));
        assertThatExceptionOfType(Refusal.class).as("by an edit").isThrownBy(() -> workspaces.in(acme, () -> {
            segments.revise(lateOnes, segments.view(lateOnes).version(),
                    new SegmentDetails("Late ones", segments.view(nearLimit).details().condition()));
            return true;
        }));
        assertThatExceptionOfType(Refusal.class).as("of another workspace").isThrownBy(() -> workspaces.in(bolt, () -> {
            policies.replace(policies.current(), policies.current().segments(Map.of(lateOnes, STRICT)));
            return true;
        }));
    }

    @Test
    void keepsTheSegmentFromBeingDeleted() {
        treat(Map.of(), Map.of(lateOnes, STRICT));

        assertThat(workspaces.in(acme, () -> segments.view(lateOnes)).uses(Locale.ENGLISH)).isEqualTo("Credit policy");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> workspaces.in(acme, () -> {
            segments.delete(lateOnes);
            return true;
        }));
    }

    private void treat(Map<String, ClassPolicy> classes, Map<UUID, ClassPolicy> ofSegments) {
        workspaces.in(acme, () -> {
            policies.replace(policies.current(), policies.current().classes(classes).segments(ofSegments));
            return true;
        });
    }

    private HoldState standing(UUID customer) {
        return workspaces.in(acme, () -> holds.of(customer)).state();
    }

    private static SegmentDetails daysLate(String name, int days) {
        return new SegmentDetails(name, Group.all(Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.AT_LEAST, days)));
    }
}
