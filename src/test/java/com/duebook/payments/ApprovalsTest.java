package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.audit.AuditEvent;
import com.duebook.disputes.DisputeDetails;
import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.RequestState;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.Wish;
import com.duebook.identity.People;
import com.duebook.identity.Theme;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.workspace.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a second person decides, and what whoever asked learns. */
@WithFakeGateway
class ApprovalsTest extends TwoWhoDecide {

    @Autowired People people;

    @Test
    void nobodyDecidesWhatTheyAskedFor() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        as(ada, () -> approvals.doOrAsk(writeOff()));
        var mine = only(ada);

        assertThat(mine.mine()).isTrue();
        assertThat(mine.decidable()).isFalse();
        refused(() -> as(ada, () -> approvals.approve(mine.id())), "dualcontrol.own");
        assertThatThrownBy(() -> as(sam, () -> approvals.approve(mine.id()))).isInstanceOf(Denied.class);
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(500_00));
    }

    /** Bo, and the owner by the limit of nobody; not Ada, who asks, and not sales. */
    @Test
    void eachWhoMayDecideIsMailedOnceInTheirLanguage() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        tenancy.onPlatform(() -> people.changeProfile(Objects.requireNonNull(bo.id()), "Bo", Locale.CHINESE, Theme.SYSTEM));
        var wish = writeOff();

        as(ada, () -> approvals.doOrAsk(wish));
        as(ada, () -> approvals.doOrAsk(wish));

        var mails = workspaces.in(acme, () -> fixture.mailed("approval-asked"));
        var deciders = workspaces.in(acme, () -> members.list().stream().filter(Member::active)
                .filter(it -> it.role().may(Right.WRITE_OFF) && !it.id().equals(ada.id())).map(Member::email).toList());
        assertThat(mails).extracting(it -> it.split(" ")[0]).containsExactlyInAnyOrderElementsOf(deciders).hasSize(2);
        assertThat(mails).extracting(it -> it.split(" ")[1].substring(0, 2)).containsExactlyInAnyOrder("zh", "en");
        assertThat(workspaces.in(acme, fixture::newestMail)).contains("insolvent", "500");
    }

    @Test
    void whatWaitsIsToldWhereItBelongsUntilItIsDecided() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        var reader = workspaces.member(acme, Role.SERVICE);
        as(ada, () -> approvals.doOrAsk(writeOff()));

        assertThat(as(reader, () -> list.about(invoice))).singleElement().satisfies(waiting -> {
            assertThat(waiting.kind()).isEqualTo("writeOff");
            assertThat(waiting.askedBy()).isEqualTo(ada.name());
            assertThat(waiting.mine() || waiting.decidable()).isFalse();
        });
        assertThat(as(reader, () -> list.aboutCustomer(customer))).hasSize(1);
        assertThat(as(reader, () -> list.about(fixture.invoice(acme, customer, eur(1))))).isEmpty();
        assertThat(as(reader, () -> list.aboutCustomer(fixture.customer(acme, "Other Ltd")))).isEmpty();
        var stranger = workspaces.member(bolt, Role.OWNER);
        assertThat(workspaces.as(bolt, stranger, () -> list.about(invoice))).isEmpty();
        assertThat(workspaces.as(bolt, stranger, () -> list.aboutCustomer(customer))).isEmpty();

        as(bo, () -> approvals.approve(only(bo).id()));

        assertThat(as(reader, () -> list.about(invoice))).isEmpty();
        assertThat(as(reader, () -> list.aboutCustomer(customer))).isEmpty();
    }

    @Test
    void twoWhoApproveAtOnceDoItOnce() {
        var eve = workspaces.member(acme, Role.ADMIN);
        rule(new Rule(null, Right.REFUND, null));
        var payment = fixture.paid(acme, customer, eur(80_00));
        as(ada, () -> approvals.doOrAsk(refund(payment, eur(30_00))));
        var id = only(bo).id();
        var outcomes = Collections.synchronizedList(new ArrayList<String>());

        AtOnce.together(List.<Runnable>of(() -> outcomes.add(outcome(bo, id)), () -> outcomes.add(outcome(eve, id))));

        assertThat(outcomes).containsExactlyInAnyOrder("APPROVED", "dualcontrol.decided.APPROVED");
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(50_00));
        assertThat(fixture.creditByLedger(acme, customer)).isEqualTo(eur(50_00));
    }

    @Test
    void askingTwiceAsksOnce() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        var wish = writeOff();
        as(ada, () -> approvals.doOrAsk(wish));
        as(ada, () -> approvals.doOrAsk(wish));

        refused(() -> as(bo, () -> approvals.doOrAsk(writeOff())), "dualcontrol.waiting");
        assertThat(as(bo, list::waiting)).hasSize(1);
    }

    @Test
    void aRefusalIsToldWithItsReason() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        as(ada, () -> approvals.doOrAsk(writeOff()));
        var id = only(bo).id();

        refused(() -> as(bo, () -> {
            approvals.refuse(id, " ");
            return true;
        }), "dualcontrol.reason");
        as(bo, () -> {
            approvals.refuse(id, "They promised to pay");
            return true;
        });

        var over = as(ada, list::over).getFirst();
        assertThat(over.state()).isEqualTo(RequestState.REFUSED);
        assertThat(over.answer()).isEqualTo("They promised to pay");
        assertThat(workspaces.in(acme, fixture::newestMail)).contains("They promised to pay", "refused what you asked for");
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(500_00));
        refused(() -> as(bo, () -> approvals.approve(id)), "dualcontrol.decided.REFUSED");
    }

    @Test
    void whoAskedTakesItBackAndNobodyElse() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        as(ada, () -> approvals.doOrAsk(writeOff()));
        var id = only(ada).id();

        assertThatThrownBy(() -> takeBack(bo, id)).isInstanceOf(Denied.class);
        takeBack(ada, id);

        refused(() -> as(bo, () -> approvals.approve(id)), "dualcontrol.decided.TAKEN_BACK");
        assertThat(told(AuditEvent.APPROVAL_TAKEN_BACK).actor()).isEqualTo(ada.id());
        assertThat(as(ada, () -> approvals.doOrAsk(writeOff())).isAsked()).isTrue();
    }

    /** Without any rule: a role that may only ask. */
    @Test
    void salesAsksForWhatItMayNotDoAlone() {
        assertThatThrownBy(() -> as(sam, () -> approvals.doOrAsk(refund(fixture.paid(acme, customer, eur(1)), eur(1)))))
                .isInstanceOf(Denied.class);

        assertThat(as(sam, () -> approvals.doOrAsk(
                new Wish(Ids.next(), "void", invoice, "wrong customer", "wrong customer"))).isAsked()).isTrue();
        as(ada, () -> approvals.approve(only(ada).id()));

        assertThat(as(sam, () -> receivables.view(invoice)).status()).isEqualTo(InvoiceStatus.VOID);
        as(sam, () -> approvals.doOrAsk(new Wish(Ids.next(), "dispute", fixture.invoice(acme, customer, eur(1)),
                new DisputeDetails("broken", null), "broken")));
        assertThat(only(bo).kind()).isEqualTo("dispute");
    }

    @Test
    void anotherWorkspaceSeesAndDecidesNothing() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        as(ada, () -> approvals.doOrAsk(writeOff()));
        var id = only(bo).id();
        var stranger = workspaces.member(bolt, Role.OWNER);

        assertThat(workspaces.as(bolt, stranger, list::waiting)).isEmpty();
        assertThat(workspaces.as(bolt, stranger, rules::current)).isEqualTo(ApprovalRules.NONE);
        assertThatThrownBy(() -> workspaces.as(bolt, stranger, () -> approvals.approve(id))).isInstanceOf(NotFound.class);
    }

    private String outcome(Actor by, UUID id) {
        try {
            return tenancy.callAs(acme, by, () -> approvals.approve(id)).name();
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private void takeBack(Actor by, UUID id) {
        as(by, () -> {
            approvals.takeBack(id);
            return true;
        });
    }
}
