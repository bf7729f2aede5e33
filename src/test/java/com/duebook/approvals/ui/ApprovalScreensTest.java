package com.duebook.approvals.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.RequestState;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.dualcontrol.Wish;
import com.duebook.dualcontrol.ui.WaitingNotes;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.RefundDetails;
import com.duebook.payments.RefundWish;
import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.Receivables;
import com.duebook.support.Menus;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.ui.Timeline;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Workspaces;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApprovalScreensTest extends ScreenTest {

    @Autowired Books books;
    @Autowired PaymentFixture fixture;
    @Autowired Receivables receivables;
    @Autowired Approvals approvals;
    @Autowired ApprovalList list;
    @Autowired RuleBook rules;
    @Autowired Workspaces settings;

    Actor me = Actor.SYSTEM;
    Actor bo = Actor.SYSTEM;
    UUID invoice = UUID.randomUUID();

    @Override
    protected Role role() {
        return Role.OWNER;
    }

    @Override
    protected Actor reader() {
        me = super.reader();
        return me;
    }

    @BeforeEach
    void anInvoiceAndAColleague() {
        bo = workspaces.member(acme, Role.ADMIN);
        invoice = books.issued(acme, books.customer(acme, "Harbor Ltd"), eur(500_00));
    }

    @Test
    void theDialogSaysThatSomebodyElseWillBeAskedAndAsks() {
        rule(new Rule(null, Right.WRITE_OFF, eur(100_00)));
        UI.getCurrent().navigate("invoices/" + invoice);
        test(Menus.open(find(Button.class).all().stream()
                .filter(button -> "More".equals(button.getElement().getAttribute("aria-label"))).findFirst().orElseThrow()))
                .clickItem("Write off");

        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("This needs a second person."));
        test(find(TextField.class).withCaption("Reason").single()).setValue("insolvent");
        press("Ask for approval");

        assertThat(status()).isEqualTo(InvoiceStatus.OPEN);
        UI.getCurrent().navigate("approvals");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Asked by you");
        press("Take back");
        assertThat(find(Button.class).withText("Take back").all()).isEmpty();
    }

    /** On the invoice's page and on its customer's; the same is not offered a second time, the rest is. */
    @Test
    void whatWaitsIsSaidOnItsPages() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        workspaces.as(acme, bo, () -> approvals.doOrAsk(new Wish(Ids.next(), "writeOff", invoice, "gone", "gone")));

        UI.getCurrent().navigate("invoices/" + invoice);
        assertThat(waiting()).containsExactly("Write-off · EUR 500.00 waits for a second person. " + bo.name()
                + " asked for it on Nov 21, 2026. See the request");
        assertThat(offered()).contains("Mark as disputed").doesNotContain("Write off");
        UI.getCurrent().navigate("customers/" + workspaces.as(acme, me, () -> receivables.view(invoice)).customer());
        assertThat(waiting()).hasSize(1);

        workspaces.as(acme, me, () -> approvals.approve(list.waiting().getFirst().id()));
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(waiting()).isEmpty();
        });
        UI.getCurrent().navigate("invoices/" + invoice);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aRefundThatWaitsIsNotOfferedASecondTime() {
        rule(new Rule(null, Right.REFUND, null));
        var payment = fixture.paid(acme, fixture.customer(acme, "Payer Ltd"), eur(80_00));
        UI.getCurrent().navigate("payments/" + payment);
        assertThat(offered()).contains("Refund");

        var intention = Ids.next();
        workspaces.as(acme, bo, () -> approvals.doOrAsk(new Wish(intention, "refund", payment,
                RefundWish.of(new RefundDetails(intention, payment, eur(30_00), PaymentFixture.TODAY, null)), "paid twice")));
        UI.getCurrent().navigate("invoices");
        UI.getCurrent().navigate("payments/" + payment);

        assertThat(waiting()).singleElement().asString().startsWith("Refund · EUR 30.00 waits for a second person.");
        assertThat(find(Button.class).all()).noneMatch(button -> "More".equals(button.getElement().getAttribute("aria-label")));
    }

    @Test
    void theHistoryNamesWhoAskedAndWhoApproved() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        workspaces.as(acme, bo, () -> approvals.doOrAsk(new Wish(Ids.next(), "writeOff", invoice, "gone", "gone")));
        approve();
        UI.getCurrent().navigate("invoices/" + invoice);
        assertThat(history()).anyMatch(it -> it.contains("Written off EUR 500.00") && it.contains(bo.name()))
                .anyMatch(it -> it.contains("Approved: Write-off · EUR 500.00") && it.contains(me.name())
                        && it.contains(bo.name() + " asked for it: gone"));

        rule(new Rule(null, Right.REFUND, null));
        var payment = fixture.paid(acme, fixture.customer(acme, "Payer Ltd"), eur(80_00));
        var intention = Ids.next();
        workspaces.as(acme, bo, () -> approvals.doOrAsk(new Wish(intention, "refund", payment,
                RefundWish.of(new RefundDetails(intention, payment, eur(30_00), PaymentFixture.TODAY, null)), "paid twice")));
        approve();
        UI.getCurrent().navigate("payments/" + payment);
        assertThat(history()).anyMatch(it -> it.contains("Approved: Refund · EUR 30.00") && it.contains(me.name()));
    }

    @Test
    void theHistoryOfACreditNoteNamesThemToo() {
        rule(new Rule(null, Right.CREDIT, null));
        var note = Ids.next();
        workspaces.as(acme, bo, () -> approvals.doOrAsk(new Wish(note, "credit", invoice, CreditDetails.all("damaged"), "damaged")));
        approve();

        for (var page : List.of(note, invoice)) {
            UI.getCurrent().navigate("invoices/" + page);
            assertThat(history()).anyMatch(it -> it.contains("Credited EUR 500.00") && it.contains(bo.name()))
                    .anyMatch(it -> it.contains("Approved: Credit note · EUR 500.00") && it.contains(me.name()));
        }
    }

    private void approve() {
        workspaces.as(acme, me, () -> approvals.approve(list.waiting().getFirst().id()));
    }

    private List<String> history() {
        return find(Timeline.class).single().getChildren()
                .map(event -> event.getElement().getTextRecursively().replace('\u00a0', ' ')).toList();
    }

    private List<String> waiting() {
        return find(WaitingNotes.class).all().stream().filter(Component::isVisible).flatMap(Component::getChildren)
                .map(note -> note.getElement().getTextRecursively().replace('\u00a0', ' ')).toList();
    }

    private List<String> offered() {
        var menu = Menus.open(find(Button.class).all().stream()
                .filter(button -> "More".equals(button.getElement().getAttribute("aria-label"))).findFirst().orElseThrow());
        return menu.getItems().stream().map(item -> item.getText()).toList();
    }

    @Test
    void withinTheLimitNothingIsSaid() {
        rule(new Rule(null, Right.WRITE_OFF, eur(500_00)));
        UI.getCurrent().navigate("invoices/" + invoice);
        test(Menus.open(find(Button.class).all().stream()
                .filter(button -> "More".equals(button.getElement().getAttribute("aria-label"))).findFirst().orElseThrow()))
                .clickItem("Write off");

        assertThat(find(Button.class).withText("Ask for approval").all()).isEmpty();
        assertThat(find(Button.class).withText("Write off").all()).isNotEmpty();
    }

    @Test
    void somebodyElseApprovesOnTheScreen() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        workspaces.as(acme, bo, () -> approvals.doOrAsk(new Wish(Ids.next(), "writeOff", invoice, "gone", "gone")));
        UI.getCurrent().navigate("approvals");

        assertThat(find(H2.class).all()).extracting(it -> it.getText().replace('\u00a0', ' '))
                .contains("For you to decide", "Write-off · EUR 500.00");
        press("Approve");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(status()).isEqualTo(InvoiceStatus.WRITTEN_OFF);
        assertThat(find(Button.class).withText("Approve").all()).isEmpty();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Decided");
    }

    @Test
    void arefusalWantsAReason() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        workspaces.as(acme, bo, () -> approvals.doOrAsk(new Wish(Ids.next(), "writeOff", invoice, "gone", "gone")));
        UI.getCurrent().navigate("approvals");
        press("Refuse");
        var dialog = find(Dialog.class).single();
        var save = find(Button.class, dialog).withText("Refuse").single();

        test(save).click();
        assertThat(find(TextField.class).withCaption("Answer").single().isInvalid()).isTrue();
        test(find(TextField.class).withCaption("Answer").single()).setValue("They pay");
        test(save).click();

        assertThat(workspaces.as(acme, bo, list::over).getFirst().state()).isEqualTo(RequestState.REFUSED);
    }

    @Test
    void bankDetailsAskForAReasonAndSomebodyElse() {
        rule(new Rule(null, Right.EDIT_BANK, null));
        UI.getCurrent().navigate("settings");
        test(find(TextField.class).withCaption("IBAN or account number").single()).setValue("DE89370400440532013000");
        test(find(TextField.class).withCaption("Reason, for whoever approves").single()).setValue("moved");
        press("Ask for approval");

        assertThat(workspaces.in(acme, settings::settings).bank()).isEqualTo(BankDetails.NONE);
        assertThat(workspaces.as(acme, bo, list::waiting).getFirst().kind()).isEqualTo("bank");
    }

    @Test
    void anOwnerSetsTheRulesAndIsToldOfANewerChange() {
        UI.getCurrent().navigate("settings");
        press("Add a rule");
        rule(new Rule(null, Right.WRITE_OFF, null));
        var save = find(Button.class).withText("Save").all().stream()
                .filter(button -> button.getParent().flatMap(com.vaadin.flow.component.Component::getParent)
                        .filter(RulesForm.class::isInstance).isPresent())
                .findFirst().orElseThrow();

        test(save).click();
        assertThat(workspaces.in(acme, rules::current).all()).extracting(Rule::right).containsExactly(Right.WRITE_OFF);
        press("Save mine");

        assertThat(workspaces.in(acme, rules::current).all()).containsExactly(new Rule(null, Right.REFUND, null));
        assertThat(find(Select.class).all()).isNotEmpty();
    }

    private InvoiceStatus status() {
        return workspaces.in(acme, () -> receivables.view(invoice)).status();
    }

    private void rule(Rule... wanted) {
        workspaces.in(acme, () -> {
            rules.replace(rules.current(), new ApprovalRules(List.of(wanted)));
            return true;
        });
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
