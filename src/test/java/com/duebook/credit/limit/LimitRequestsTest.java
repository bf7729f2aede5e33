package com.duebook.credit.limit;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.ApprovalOutcome;
import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.ApprovalView;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.RequestState;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.dualcontrol.Wish;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who asks for a limit is not who approves it, and each decides within their own amounts. */
@IntegrationTest
class LimitRequestsTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Locale READER = Locale.ENGLISH;

    @Autowired CreditLimits limits;
    @Autowired Approvals approvals;
    @Autowired ApprovalList list;
    @Autowired RuleBook rules;
    @Autowired Books books;

    private UUID customer;
    private Actor sales;
    private Actor credit;
    private Actor owner;

    @BeforeEach
    void people() {
        customer = books.customer(acme, "Harbor Ltd");
        sales = workspaces.member(acme, Role.SALES);
        credit = workspaces.member(acme, Role.CREDIT_MANAGER);
        owner = workspaces.member(acme, Role.OWNER);
    }

    @Test
    void areSetInTheNameOfWhoAskedOnceAnotherHasApproved() {
        assertThat(ask(sales, 10_000).isAsked()).isTrue();
        var waiting = only(credit);

        assertThat(waiting.amount()).isEqualTo(eur(10_000));
        assertThat(waiting.label()).isEqualTo("Harbor Ltd");
        assertThat(waiting.lines().in(READER)).containsExactly("Own limit: EUR\u00a0100,00, from 21 Nov 2026");
        assertThat(waiting.lines().in(Locale.SIMPLIFIED_CHINESE)).as("whoever decides may read another language")
                .containsExactly("自有额度：EUR\u00a0100.00，自 2026年11月21日 起");
        assertThat(approve(credit, waiting)).isEqualTo(RequestState.APPROVED);
        assertThat(history()).singleElement().satisfies(limit -> assertThat(limit.recordedBy()).isEqualTo(sales.name()));
    }

    @Test
    void areNotApprovedByWhoAsked() {
        bind(new Rule(Role.CREDIT_MANAGER, Right.DECIDE_CREDIT, eur(5_000)));
        assertThat(ask(credit, 5_000).isAsked()).isFalse();
        assertThat(ask(credit, 5_001).isAsked()).isTrue();

        refused("dualcontrol.own", () -> approve(credit, only(credit)));
        assertThat(approve(owner, only(owner))).isEqualTo(RequestState.APPROVED);
        assertThat(history()).filteredOn(LimitView::isCurrent).hasSize(1);
    }

    @Test
    void areBeyondWhoDecidesLess() {
        bind(new Rule(Role.CREDIT_MANAGER, Right.DECIDE_CREDIT, eur(5_000)));
        ask(sales, 5_001);

        refused("dualcontrol.aboveYours", () -> approve(credit, only(credit)));
    }

    /** An own limit and a raise add up. */
    @Test
    void areMeasuredWithWhatThereIsBesides() {
        bind(new Rule(Role.CREDIT_MANAGER, Right.DECIDE_CREDIT, eur(5_000)));
        ask(credit, 4_000);

        var raise = new NewLimit(LimitScope.CUSTOMER, LimitKind.TEMPORARY, eur(0).currency(), 1_001L, TODAY, TODAY, "season", false);
        refused("dualcontrol.needed", () -> workspaces.as(acme, credit, () -> limits.set(Ids.next(), customer, raise)));
        var unlimited = new NewLimit(LimitScope.CUSTOMER, LimitKind.OWN, eur(0).currency(), null, TODAY, null, "big", true);
        refused("dualcontrol.needed", () -> workspaces.as(acme, credit, () -> limits.set(Ids.next(), customer, unlimited)));
    }

    @Test
    void areOutdatedByAnotherLimit() {
        ask(sales, 10_000);
        ask(credit, 20_000);

        assertThat(approve(credit, only(credit))).isEqualTo(RequestState.OUTDATED);
        assertThat(history()).singleElement().satisfies(limit -> assertThat(limit.amount()).isEqualTo(eur(20_000)));
    }

    @Test
    void sayWhatHoldsSoFar() {
        ask(credit, 20_000);
        ask(sales, 30_000);

        assertThat(only(credit).lines().in(READER)).containsExactly("Own limit: EUR\u00a0300,00, from 21 Nov 2026",
                "So far: Own limit: EUR\u00a0200,00, from 21 Nov 2026");
    }

    private ApprovalOutcome ask(Actor actor, long minor) {
        return workspaces.as(acme, actor, () -> approvals.doOrAsk(
                new Wish(Ids.next(), "creditLimit", customer, NewLimit.own(eur(minor), TODAY, "agreed"), "they grow")));
    }

    private ApprovalView only(Actor actor) {
        return workspaces.as(acme, actor, list::waiting).getFirst();
    }

    private RequestState approve(Actor actor, ApprovalView request) {
        return workspaces.as(acme, actor, () -> approvals.approve(request.id()));
    }

    private void bind(Rule rule) {
        workspaces.in(acme, () -> {
            rules.replace(ApprovalRules.NONE, new ApprovalRules(List.of(rule)));
            return true;
        });
    }

    private List<LimitView> history() {
        return workspaces.in(acme, () -> limits.history(customer));
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
