package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.JournalFilter;
import com.duebook.audit.JournalPages;
import com.duebook.audit.JournalRow;
import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.ApprovalView;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.dualcontrol.Wish;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.credit.CreditLine;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Members;
import com.duebook.workspace.Workspaces;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An invoice, two who may decide about it, and one who only asks. */
abstract class TwoWhoDecide extends OnePayer {

    @Autowired Approvals approvals;
    @Autowired ApprovalList list;
    @Autowired RuleBook rules;
    @Autowired Receivables receivables;
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
        invoice = fixture.invoice(acme, customer, eur(500_00));
    }

    protected final Wish writeOff() {
        return new Wish(Ids.next(), "writeOff", invoice, "insolvent", "insolvent");
    }

    protected final Wish credit(String quantity) {
        return new Wish(Ids.next(), "credit", invoice,
                new CreditDetails(List.of(new CreditLine(1, new BigDecimal(quantity))), "late"), "late");
    }

    protected static Wish refund(UUID payment, Money amount) {
        var intention = Ids.next();
        return new Wish(intention, "refund", payment,
                RefundWish.of(new RefundDetails(intention, payment, amount, PaymentFixture.TODAY, null)), "paid twice");
    }

    protected final Wish bank(String account) {
        return new Wish(Ids.next(), "bank", acme, new BankDetails(null, account, null, null), "moved");
    }

    protected final boolean change(Actor by, String account) {
        return as(by, () -> {
            settings.update(settings.settings().bank(new BankDetails(null, account, null, null)));
            return true;
        });
    }

    protected final String account() {
        return workspaces.in(acme, () -> String.valueOf(settings.settings().bank().account()));
    }

    protected final void rule(Rule... wanted) {
        ruleBy(Actor.SYSTEM, wanted);
    }

    protected final void ruleBy(Actor actor, Rule... wanted) {
        as(actor, () -> {
            rules.replace(rules.current(), new ApprovalRules(List.of(wanted)));
            return true;
        });
    }

    protected final ApprovalView only(Actor reader) {
        var waiting = as(reader, list::waiting);
        assertThat(waiting).hasSize(1);
        return waiting.getFirst();
    }

    protected final JournalRow told(AuditEvent deed) {
        return workspaces.in(acme, () -> journal.after(JournalFilter.EVERYTHING, null, 100)).stream()
                .filter(row -> row.event() == deed).findFirst().orElseThrow();
    }

    protected static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, String key) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    protected final <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return workspaces.as(acme, actor, work);
    }
}
