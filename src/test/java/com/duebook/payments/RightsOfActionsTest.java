package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.Disputes;
import com.duebook.ledger.DueKind;
import com.duebook.ledger.NewCharge;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceCopies;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.charge.Charges;
import com.duebook.receivables.takeover.IssuedInvoices;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Workspaces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each deed of money asks for its own right, whoever's role it is. */
@WithFakeGateway
class RightsOfActionsTest extends OnePayer {

    @Autowired Receivables receivables;
    @Autowired Disputes disputes;
    @Autowired Charges charges;
    @Autowired PaymentLinks links;
    @Autowired InvoiceCopies copies;
    @Autowired Payments payments;
    @Autowired Refunds refunds;
    @Autowired IssuedInvoices issuedInvoices;
    @Autowired Workspaces settings;

    private record Try(Right right, Runnable deed) {}

    @ParameterizedTest
    @EnumSource(Role.class)
    void areDoneByThoseWhoMayAndNobodyElse(Role role) {
        var member = workspaces.member(acme, role);
        for (var entry : deeds().entrySet()) {
            var wanted = entry.getValue();
            if (role.may(wanted.right())) {
                assertThatCode(() -> as(member, wanted.deed())).as(role + ": " + entry.getKey()).doesNotThrowAnyException();
            } else if (role.mayAsk(wanted.right())) {
                assertThatThrownBy(() -> as(member, wanted.deed())).as(role + ": " + entry.getKey())
                        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.key()).isEqualTo("dualcontrol.needed"));
            } else {
                assertThatThrownBy(() -> as(member, wanted.deed())).as(role + ": " + entry.getKey()).isInstanceOf(Denied.class);
            }
        }
    }

    @Test
    void salesTakesNothingBackAlone() {
        assertThat(List.of(Right.CREDIT, Right.WRITE_OFF, Right.REFUND, Right.EDIT_BANK)).noneMatch(Role.SALES::may);
        assertThat(Role.CREDIT_MANAGER.may(Right.ISSUE)).isFalse();
        assertThat(Role.CREDIT_MANAGER.may(Right.DISPUTE)).isTrue();
    }

    private Map<String, Try> deeds() {
        var deeds = new LinkedHashMap<String, Try>();
        var draft = workspaces.in(acme, () -> receivables.draft(Books.details(customer, eur(100))));
        deeds.put("draft", new Try(Right.EDIT_INVOICES, () -> receivables.draft(Books.details(customer, eur(100)))));
        deeds.put("issue", new Try(Right.ISSUE, () -> receivables.issue(draft)));
        deeds.put("issue anew", new Try(Right.ISSUE, () -> receivables.issueNew(Ids.next(), Books.details(customer, eur(100)))));
        deeds.put("take over", new Try(Right.ISSUE, () -> issuedInvoices.add(List.of())));
        deeds.put("dispute", new Try(Right.DISPUTE, onInvoice(id -> disputes.raise(id, new DisputeDetails("broken", null)))));
        deeds.put("void", new Try(Right.CREDIT, onInvoice(id -> receivables.voidInvoice(id, "wrong"))));
        deeds.put("credit", new Try(Right.CREDIT, onInvoice(id -> receivables.credit(id, CreditDetails.all("wrong")))));
        deeds.put("correct", new Try(Right.CREDIT, onInvoice(id -> copies.correct(id, "wrong"))));
        deeds.put("write off", new Try(Right.WRITE_OFF, onInvoice(id -> receivables.writeOff(id, "gone"))));
        deeds.put("charge", new Try(Right.ISSUE, () -> charges.charge(fee(), "")));
        deeds.put("waive", new Try(Right.CREDIT, onFee(id -> charges.waive(id, ""))));
        deeds.put("write off a fee", new Try(Right.WRITE_OFF, onFee(id -> charges.writeOff(id, ""))));
        deeds.put("ask for all", new Try(Right.EDIT_INVOICES, onInvoice(id -> links.statement(customer, PaymentFixture.EUR))));
        deeds.put("take links back", new Try(Right.EDIT_INVOICES, () -> links.revokeAll(customer)));
        deeds.put("record", new Try(Right.EDIT_PAYMENTS,
                () -> payments.record(PaymentFixture.transfer(customer, eur(100)), List.of())));
        var payment = fixture.paid(acme, customer, eur(100));
        deeds.put("refund", new Try(Right.REFUND,
                () -> refunds.refund(new RefundDetails(Ids.next(), payment, eur(100), PaymentFixture.TODAY, null))));
        deeds.put("settings", new Try(Right.EDIT_SETTINGS, () -> settings.update(settings.settings())));
        deeds.put("bank", new Try(Right.EDIT_BANK, () -> settings.update(settings.settings()
                .bank(new BankDetails("Acme", "DE89370400440532013000", null, null)))));
        return deeds;
    }

    private NewCharge fee() {
        return new NewCharge(DueKind.FEE, customer, null, eur(100), PaymentFixture.TODAY);
    }

    private Runnable onFee(java.util.function.Consumer<UUID> deed) {
        var fee = workspaces.in(acme, () -> charges.charge(fee(), ""));
        return () -> deed.accept(fee);
    }

    private Runnable onInvoice(java.util.function.Consumer<UUID> deed) {
        var invoice = fixture.invoice(acme, customer, eur(100));
        return () -> deed.accept(invoice);
    }

    private void as(com.duebook.tenancy.Actor member, Runnable deed) {
        workspaces.as(acme, member, () -> {
            deed.run();
            return true;
        });
    }
}
