package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.Rule;
import com.duebook.problem.Denied;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** When a second person is asked, and who may say so. */
@WithFakeGateway
class SecondPersonRulesTest extends TwoWhoDecide {

    @Test
    void aSecondFactorIsNoSecondPerson() {
        var ann = workspaces.member(acme, Role.ADMIN);
        rule(new Rule(null, Right.EDIT_BANK, null), new Rule(null, Right.WRITE_OFF, null));

        refused(() -> byFactor(Right.EDIT_BANK, ann).around(() -> change(ann, "DE89370400440532013000")), "dualcontrol.needed");
        refused(() -> byFactor(Right.WRITE_OFF, ann).around(() -> as(ann, () -> {
            receivables.writeOff(invoice, "gone");
            return true;
        })), "dualcontrol.needed");
    }

    @Test
    void nobodyIsLockedOut() {
        for (var colleague : List.of(ada, bo, sam)) {
            workspaces.in(acme, () -> {
                members.disable(Objects.requireNonNull(colleague.id()));
                return true;
            });
        }
        var owner = workspaces.in(acme, () -> members.list().stream().filter(it -> it.role() == Role.OWNER).findFirst())
                .orElseThrow();
        var olga = Actor.member(owner.id(), owner.name());
        refused(() -> ruleBy(olga, new Rule(null, Right.WRITE_OFF, null)), "dualcontrol.rules.tooFew");

        var eve = workspaces.member(acme, Role.FINANCE);
        ruleBy(olga, new Rule(null, Right.WRITE_OFF, null));
        assertThatThrownBy(() -> ruleBy(eve)).isInstanceOf(Denied.class);
        workspaces.in(acme, () -> {
            members.disable(Objects.requireNonNull(eve.id()));
            return true;
        });
        refused(() -> as(olga, () -> approvals.doOrAsk(writeOff())), "dualcontrol.nobody");

        ruleBy(olga);
        assertThat(as(olga, () -> approvals.doOrAsk(writeOff())).isAsked()).isFalse();
    }

    /** One of them is told to look again, whether or not there were rules before. */
    @Test
    void rulesThatTwoSetAtOnceAreNotMixed() {
        for (var round = 1; round <= 2; round++) {
            var before = workspaces.in(acme, rules::current);
            var stale = Collections.synchronizedList(new ArrayList<RuntimeException>());
            var wanted = List.of(new ApprovalRules(List.of(new Rule(null, Right.REFUND, eur(round)))),
                    new ApprovalRules(List.of(new Rule(null, Right.WRITE_OFF, eur(round)))));

            AtOnce.together(wanted.stream().<Runnable>map(mine -> () -> {
                try {
                    tenancy.runAs(acme, () -> rules.replace(before, mine));
                } catch (OptimisticLockingFailureException tooLate) {
                    stale.add(tooLate);
                }
            }).toList());

            assertThat(stale).hasSize(1);
            assertThat(wanted).contains(workspaces.in(acme, rules::current));
        }
    }

    @Test
    void rulesThatCannotBeAreRefused() {
        refused(() -> rule(new Rule(Role.OWNER, Right.REFUND, null)), "dualcontrol.rules.impossible");
        refused(() -> rule(new Rule(null, Right.ISSUE, null)), "dualcontrol.rules.impossible");
        refused(() -> rule(new Rule(null, Right.EDIT_BANK, eur(1))), "dualcontrol.rules.impossible");
        refused(() -> rule(new Rule(null, Right.REFUND, eur(1)), new Rule(null, Right.REFUND, eur(2))), "dualcontrol.rules.twice");
    }

    private static Confirmation byFactor(Right right, Actor who) {
        return new Confirmation(right, Confirmation.Kind.SECOND_FACTOR, Objects.requireNonNull(who.id()));
    }
}
