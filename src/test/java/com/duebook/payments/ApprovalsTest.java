package com.duebook.payments;

import static com.duebook.payments.Till.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.audit.Deed;
import com.duebook.audit.JournalFilter;
import com.duebook.audit.JournalPages;
import com.duebook.audit.JournalRow;
import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.ApprovalView;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.RequestState;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.dualcontrol.Rules;
import com.duebook.dualcontrol.Wish;
import com.duebook.money.Money;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.credit.CreditLine;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Members;
import com.duebook.workspace.Workspaces;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@WithFakeGateway
class ApprovalsTest extends OnePayer {

    private static final Currency KWD = Currency.getInstance("KWD");

    @Autowired Approvals approvals;
    @Autowired ApprovalList list;
    @Autowired RuleBook rules;
    @Autowired Receivables receivables;
    @Autowired Payments payments;
    @Autowired Refunds refunds;
    @Autowired Workspaces settings;
    @Autowired Members members;
    @Autowired JournalPages journal;

    Actor ada;
    Actor bo;
    Actor sam;
    UUID invoice = UUID.randomUUID();

    @BeforeEach
    void twoWhoMayAndOneWhoAsks() {
        ada = workspaces.member(acme, Role.FINANCE);
        bo = workspaces.member(acme, Role.FINANCE);
        sam = workspaces.member(acme, Role.SALES);
        invoice = till.invoice(acme, customer, eur(500_00));
    }

    @Test
    void whatIsWithinTheLimitIsDoneAlone() {
        rule(new Rule(null, Right.WRITE_OFF, eur(500_00)));

        assertThat(as(ada, () -> approvals.doOrAsk(writeOff())).isAsked()).isFalse();

        assertThat(till.open(acme, invoice)).isEqualTo(eur(0));
    }

    @Test
    void whatIsAboveTheLimitIsDoneOnceAnotherHasApprovedInTheNameOfWhoAsked() {
        rule(new Rule(null, Right.WRITE_OFF, eur(499_99)));

        assertThatThrownBy(() -> as(ada, () -> {
            receivables.writeOff(invoice, "gone");
            return true;
        })).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("dualcontrol.needed"));
        assertThat(as(ada, () -> approvals.doOrAsk(writeOff())).isAsked()).isTrue();
        assertThat(till.open(acme, invoice)).isEqualTo(eur(500_00));

        var waiting = only(bo);
        assertThat(waiting.amount()).isEqualTo(eur(500_00));
        assertThat(waiting.askedBy()).isEqualTo(ada.name());
        assertThat(waiting.reason()).isEqualTo("insolvent");
        assertThat(as(bo, () -> approvals.approve(waiting.id()))).isEqualTo(RequestState.APPROVED);

        assertThat(till.open(acme, invoice)).isEqualTo(eur(0));
        var written = told(Deed.INVOICE_WRITTEN_OFF);
        assertThat(written.actor()).isEqualTo(ada.id());
        assertThat(written.details()).containsEntry("confirmed_by", Objects.requireNonNull(bo.id()).toString());
        assertThat(told(Deed.APPROVAL_ASKED).actor()).isEqualTo(ada.id());
        assertThat(told(Deed.APPROVAL_GRANTED).actor()).isEqualTo(bo.id());
        assertThat(told(Deed.APPROVAL_GRANTED).details()).doesNotContainKey("confirmed_by");
        assertThat(as(bo, list::waiting)).isEmpty();
    }

    @Test
    void nobodyDecidesWhatTheyAskedFor() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        as(ada, () -> approvals.doOrAsk(writeOff()));
        var mine = only(ada);

        assertThat(mine.mine()).isTrue();
        assertThat(mine.decidable()).isFalse();
        refused(() -> as(ada, () -> approvals.approve(mine.id())), "dualcontrol.own");
        assertThatThrownBy(() -> as(sam, () -> approvals.approve(mine.id()))).isInstanceOf(Denied.class);
        assertThat(till.open(acme, invoice)).isEqualTo(eur(500_00));
    }

    @Test
    void twoWhoApproveAtOnceDoItOnce() {
        var eve = workspaces.member(acme, Role.ADMIN);
        rule(new Rule(null, Right.REFUND, null));
        var payment = till.paid(acme, customer, eur(80_00));
        as(ada, () -> approvals.doOrAsk(refund(payment, eur(30_00))));
        var id = only(bo).id();
        var outcomes = Collections.synchronizedList(new ArrayList<String>());

        AtOnce.together(List.<Runnable>of(() -> outcomes.add(outcome(bo, id)), () -> outcomes.add(outcome(eve, id))));

        assertThat(outcomes).containsExactlyInAnyOrder("APPROVED", "dualcontrol.decided.APPROVED");
        assertThat(till.credit(acme, customer)).isEqualTo(eur(50_00));
        assertThat(till.creditByLedger(acme, customer)).isEqualTo(eur(50_00));
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
        assertThat(workspaces.in(acme, till::newestMail)).contains("They promised to pay", "refused what you asked for");
        assertThat(till.open(acme, invoice)).isEqualTo(eur(500_00));
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
        assertThat(told(Deed.APPROVAL_TAKEN_BACK).actor()).isEqualTo(ada.id());
        assertThat(as(ada, () -> approvals.doOrAsk(writeOff())).isAsked()).isTrue();
    }

    @Test
    void whatWasPaidMeanwhileIsOutdated() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        as(ada, () -> approvals.doOrAsk(writeOff()));
        var id = only(bo).id();
        till.paid(acme, customer, eur(100_00), new Share(invoice, eur(100_00)));

        assertThat(as(bo, () -> approvals.approve(id))).isEqualTo(RequestState.OUTDATED);

        assertThat(till.open(acme, invoice)).isEqualTo(eur(400_00));
        assertThat(as(ada, list::over).getFirst().answer()).isEqualTo("dualcontrol.outdated.changed");
        assertThat(told(Deed.APPROVAL_OUTDATED).subject()).isEqualTo(id);
    }

    @Test
    void whatWasPaidInFullMeanwhileIsOutdatedToo() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        as(ada, () -> approvals.doOrAsk(writeOff()));
        var id = only(bo).id();
        till.paid(acme, customer, eur(500_00), new Share(invoice, eur(500_00)));

        assertThat(as(bo, () -> approvals.approve(id))).isEqualTo(RequestState.OUTDATED);
    }

    @Test
    void whatNobodyDecidedInTimeIsOverAndCanBeAskedAnew() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        as(ada, () -> approvals.doOrAsk(writeOff()));
        var id = only(bo).id();
        clock.advance(Duration.ofDays(15));

        assertThat(as(bo, list::waiting)).isEmpty();
        assertThat(as(bo, list::forMe)).isZero();
        assertThat(as(ada, list::over)).extracting(ApprovalView::state).containsExactly(RequestState.OUTDATED);
        assertThat(as(ada, () -> approvals.doOrAsk(writeOff())).isAsked()).isTrue();
        assertThat(only(bo).id()).isNotEqualTo(id);
        assertThat(as(bo, list::forMe)).isEqualTo(1);
    }

    @Test
    void whoMayNoLongerAskGetsNothingDone() {
        as(sam, () -> approvals.doOrAsk(writeOff()));
        var id = only(bo).id();
        workspaces.in(acme, () -> {
            members.disable(Objects.requireNonNull(sam.id()));
            return true;
        });

        assertThat(as(bo, () -> approvals.approve(id))).isEqualTo(RequestState.OUTDATED);

        assertThat(till.open(acme, invoice)).isEqualTo(eur(500_00));
    }

    /** Without any rule: a role that may only ask. */
    @Test
    void salesAsksForWhatItMayNotDoAlone() {
        assertThatThrownBy(() -> as(sam, () -> approvals.doOrAsk(refund(till.paid(acme, customer, eur(1)), eur(1)))))
                .isInstanceOf(Denied.class);

        assertThat(as(sam, () -> approvals.doOrAsk(
                new Wish(Ids.next(), "void", invoice, "wrong customer", "wrong customer"))).isAsked()).isTrue();
        as(ada, () -> approvals.approve(only(ada).id()));

        assertThat(as(sam, () -> receivables.view(invoice)).status()).isEqualTo(InvoiceStatus.VOID);
        as(sam, () -> approvals.doOrAsk(new Wish(Ids.next(), "dispute", till.invoice(acme, customer, eur(1)), true, "broken")));
        assertThat(only(bo).kind()).isEqualTo("dispute");
    }

    @Test
    void creditNotesOfOneInvoiceAreHeldAgainstTheLimitTogether() {
        rule(new Rule(Role.FINANCE, Right.CREDIT, eur(300_00)));
        var owner = workspaces.member(acme, Role.OWNER);

        assertThat(as(ada, () -> approvals.doOrAsk(credit("250"))).isAsked()).isFalse();
        assertThat(as(ada, () -> approvals.doOrAsk(credit("100"))).isAsked()).isTrue();
        var second = only(owner);
        assertThat(second.amount()).isEqualTo(eur(100_00));
        assertThat(second.lines()).containsExactly("100 × Work");
        refused(() -> as(bo, () -> approvals.approve(second.id())), "dualcontrol.aboveYours");
        as(owner, () -> approvals.approve(second.id()));

        assertThat(till.open(acme, invoice)).isEqualTo(eur(150_00));
    }

    @Test
    void unlikeCurrenciesAreNeverCompared() {
        rule(new Rule(null, Right.WRITE_OFF, eur(1_000_000_00)));
        var inDinars = till.invoice(acme, customer, Money.of(1_000, KWD));

        assertThat(as(ada, () -> approvals.doOrAsk(new Wish(Ids.next(), "writeOff", inDinars, "small", "small"))).isAsked())
                .isTrue();

        rule(new Rule(null, Right.WRITE_OFF, eur(1_000_000_00)), new Rule(null, Right.WRITE_OFF, Money.of(1_000, KWD)));
        var other = till.invoice(acme, customer, Money.of(1_000, KWD));
        assertThat(as(ada, () -> approvals.doOrAsk(new Wish(Ids.next(), "writeOff", other, "small", "small"))).isAsked())
                .isFalse();
    }

    @Test
    void refundsOfOnePaymentAreHeldAgainstTheLimitTogether() {
        rule(new Rule(null, Right.REFUND, eur(50_00)));
        var payment = till.paid(acme, customer, eur(80_00));

        assertThat(as(ada, () -> approvals.doOrAsk(refund(payment, eur(30_00)))).isAsked()).isFalse();
        refused(() -> as(ada, () -> refunds.refund(new RefundDetails(Ids.next(), payment, eur(30_00), Till.TODAY, null))),
                "dualcontrol.needed");
        assertThat(as(ada, () -> approvals.doOrAsk(refund(payment, eur(30_00)))).isAsked()).isTrue();
    }

    @Test
    void bankDetailsThatAnotherChangedMeanwhileAreOutdated() {
        var ann = workspaces.member(acme, Role.ADMIN);
        var olga = workspaces.member(acme, Role.OWNER);
        rule(new Rule(null, Right.EDIT_BANK, null));
        refused(() -> change(ann, "DE89370400440532013000"), "dualcontrol.needed");
        as(ann, () -> approvals.doOrAsk(bank("DE89370400440532013000")));
        as(olga, () -> approvals.approve(only(olga).id()));
        assertThat(account()).isEqualTo("DE89370400440532013000");
        assertThat(told(Deed.SETTINGS_CHANGED).details())
                .containsEntry("confirmed_by", Objects.requireNonNull(olga.id()).toString());

        as(ann, () -> approvals.doOrAsk(bank("GB82WEST12345698765432")));
        var id = only(olga).id();
        rule();
        change(olga, "FR1420041010050500013M02606");
        assertThat(as(olga, () -> approvals.approve(id))).isEqualTo(RequestState.OUTDATED);
        assertThat(account()).isEqualTo("FR1420041010050500013M02606");
    }

    /** The seam for whoever builds second factors. */
    @Test
    void aSecondFactorOfTheSamePersonConfirmsBankDetailsAndNothingElse() {
        var ann = workspaces.member(acme, Role.ADMIN);
        rule(new Rule(null, Right.EDIT_BANK, null), new Rule(null, Right.WRITE_OFF, null));

        byFactor(Right.EDIT_BANK, ann).around(() -> change(ann, "DE89370400440532013000"));
        assertThat(account()).isEqualTo("DE89370400440532013000");

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
            var wanted = List.of(new Rules(List.of(new Rule(null, Right.REFUND, eur(round)))),
                    new Rules(List.of(new Rule(null, Right.WRITE_OFF, eur(round)))));

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

    @Test
    void anotherWorkspaceSeesAndDecidesNothing() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        as(ada, () -> approvals.doOrAsk(writeOff()));
        var id = only(bo).id();
        var stranger = workspaces.member(bolt, Role.OWNER);

        assertThat(workspaces.as(bolt, stranger, list::waiting)).isEmpty();
        assertThat(workspaces.as(bolt, stranger, rules::current)).isEqualTo(Rules.NONE);
        assertThatThrownBy(() -> workspaces.as(bolt, stranger, () -> approvals.approve(id))).isInstanceOf(NotFound.class);
    }

    private Wish writeOff() {
        return new Wish(Ids.next(), "writeOff", invoice, "insolvent", "insolvent");
    }

    private Wish credit(String quantity) {
        return new Wish(Ids.next(), "credit", invoice,
                new CreditDetails(List.of(new CreditLine(1, new BigDecimal(quantity))), "late"), "late");
    }

    private static Wish refund(UUID payment, Money amount) {
        var intention = Ids.next();
        return new Wish(intention, "refund", payment,
                RefundWish.of(new RefundDetails(intention, payment, amount, Till.TODAY, null)), "paid twice");
    }

    private Wish bank(String account) {
        return new Wish(Ids.next(), "bank", acme, new BankDetails(null, account, null, null), "moved");
    }

    private boolean change(Actor by, String account) {
        return as(by, () -> {
            settings.update(settings.settings().bank(new BankDetails(null, account, null, null)));
            return true;
        });
    }

    private String account() {
        return workspaces.in(acme, () -> String.valueOf(settings.settings().bank().account()));
    }

    private static Confirmation byFactor(Right right, Actor who) {
        return new Confirmation(right, Confirmation.Kind.SECOND_FACTOR, Objects.requireNonNull(who.id()));
    }

    private void rule(Rule... wanted) {
        ruleBy(Actor.SYSTEM, wanted);
    }

    private void ruleBy(Actor actor, Rule... wanted) {
        as(actor, () -> {
            rules.replace(rules.current(), new Rules(List.of(wanted)));
            return true;
        });
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

    private ApprovalView only(Actor reader) {
        var waiting = as(reader, list::waiting);
        assertThat(waiting).hasSize(1);
        return waiting.getFirst();
    }

    private JournalRow told(Deed deed) {
        return workspaces.in(acme, () -> journal.after(JournalFilter.EVERYTHING, null, 100)).stream()
                .filter(row -> row.deed() == deed).findFirst().orElseThrow();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, String key) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return workspaces.as(acme, actor, work);
    }
}
