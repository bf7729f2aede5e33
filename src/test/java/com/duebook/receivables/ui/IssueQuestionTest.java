package com.duebook.receivables.ui;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.cover.CoverKind;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.credit.cover.NewCover;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.order.CreditBooks;
import com.duebook.credit.policy.OverLimit;
import com.duebook.customers.Customers;
import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.Approvals;
import com.duebook.receivables.Books;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.Receivables;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the limit, a hold or an insurer has to say is said before an invoice is issued. */
class IssueQuestionTest extends ScreenTest {

    @Autowired Books books;
    @Autowired CreditBooks credit;
    @Autowired CreditCovers covers;
    @Autowired Customers customers;
    @Autowired Receivables receivables;
    @Autowired Approvals approvals;
    @Autowired ApprovalList requests;

    UUID customer = UUID.randomUUID();
    UUID draft = UUID.randomUUID();

    @BeforeEach
    void beyondTheLimit() {
        customer = books.customer(acme, "Harbor Ltd");
        credit.limit(acme, customer, eur(100_00));
        draft = workspaces.in(acme, () -> receivables.draft(Books.details(customer, eur(150_00))));
    }

    @Test
    void warnsInTheQuestion() {
        credit.policy(acme, OverLimit.WARN, OverLimit.WARN);
        issue();

        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getTextRecursively()).contains("EUR\u00a050.00 too much");
        test(question).confirm();
        assertThat(workspaces.in(acme, () -> receivables.view(draft)).status()).isNotEqualTo(InvoiceStatus.DRAFT);
    }

    @Test
    void refusesBeforeAnybodyIsAsked() {
        credit.policy(acme, OverLimit.BLOCK, OverLimit.BLOCK);
        issue();

        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        assertThat(test(find(Notification.class).single()).getText()).contains("EUR\u00a050.00 too much");
    }

    @Test
    void asksSomebodyElseWhereThatHelps() {
        credit.policy(acme, OverLimit.APPROVE, OverLimit.APPROVE);
        signIn(workspaces.member(acme, Role.SALES));
        issue();

        test(find(TextField.class).withCaption("Reason").single()).setValue("they grow");
        press("Ask for approval");

        var manager = workspaces.member(acme, Role.CREDIT_MANAGER);
        var request = workspaces.as(acme, manager, requests::waiting).getFirst();
        assertThat(request.lines().in(Locale.ENGLISH)).first().asString().contains("Harbor Ltd");
        workspaces.as(acme, manager, () -> approvals.approve(request.id()));
        assertThat(workspaces.in(acme, () -> receivables.view(draft)).status()).isNotEqualTo(InvoiceStatus.DRAFT);
    }

    /** The telephone number is saved at once, the terms when somebody has confirmed them. */
    @Test
    void asksBeforeACustomersTermsCostAnInsurersCover() {
        var terms = new NewCover(LimitScope.CUSTOMER, CoverKind.INSURANCE, "Credit Insurance plc", "P-77", Books.EUR, 1_000_00, 90,
                TODAY.minusDays(9), null, 60, 60, true, "", null);
        workspaces.in(acme, () -> covers.record(Ids.next(), customer, terms));
        signIn(workspaces.member(acme, Role.SALES));
        UI.getCurrent().navigate("customers/" + customer);
        press("Edit");
        test(find(TextField.class).withCaption("Phone").single()).setValue("123");
        find(WholeField.class).withCaption("Payment terms").single().setValue(61);
        press("Save");

        test(find(TextField.class).withCaption("Reason").single()).setValue("they insist");
        press("Ask for approval");

        var saved = workspaces.in(acme, () -> customers.view(customer)).details();
        assertThat(saved.phone()).isEqualTo("123");
        assertThat(saved.termsDays()).isEqualTo(30);
        var manager = workspaces.member(acme, Role.CREDIT_MANAGER);
        var request = workspaces.as(acme, manager, requests::waiting).getFirst();
        assertThat(request.lines().in(Locale.ENGLISH)).contains("Terms of 61 days instead of 30");
        workspaces.as(acme, manager, () -> approvals.approve(request.id()));
        assertThat(workspaces.in(acme, () -> customers.view(customer)).details().termsDays()).isEqualTo(61);
    }

    private void issue() {
        UI.getCurrent().navigate("invoices/" + draft);
        press("Issue");
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
