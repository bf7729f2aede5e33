package com.duebook.credit.ui.cover;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.cover.Covers;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who sells asks for terms that an insurer does not cover, and a credit manager decides; the insurer covers 90 days. */
class TermsBeyondCoverTest extends ScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Books books;
    @Autowired CreditCovers covers;
    @Autowired Customers customers;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void insured() {
        customer = books.customer(acme, "Harbor Ltd");
        workspaces.in(acme, () -> covers.record(Ids.next(), customer, Covers.insured(eur(500_00), DAY, null)));
    }

    @Test
    void areAskedForAndTheRestIsSavedAtOnce() {
        signIn(workspaces.member(acme, Role.SALES));
        edit(120);
        test(find(TextField.class).withCaption("Phone").single()).setValue("030 123456");
        press("Save");
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.replace('\u00a0', ' ').startsWith(
                "Credit Insurance plc covers EUR 450.00 under policy P-77 for terms of at most 90 days; with 120 days that cover is lost."));
        press("Ask for approval");
        test(find(TextField.class).withCaption("Reason").single()).setValue("a large order");
        press("Ask for approval");

        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
        assertThat(details().termsDays()).isEqualTo(30);
        assertThat(details().phone()).isEqualTo("030 123456");

        signIn(workspaces.member(acme, Role.CREDIT_MANAGER));
        UI.getCurrent().navigate("approvals");
        assertThat(find(Main.class).single().getElement().getTextRecursively()).contains("Terms of 120 days instead of 30");
        press("Approve");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(details().termsDays()).isEqualTo(120);
    }

    @Test
    void areSavedAtOnceBySomebodyWhoDecides() {
        signIn(workspaces.member(acme, Role.CREDIT_MANAGER));
        edit(120);
        press("Save");

        assertThat(details().termsDays()).isEqualTo(120);
    }

    @Test
    void areRefusedAtTheirFieldForWhoeverMayNotEvenAsk() {
        signIn(workspaces.member(acme, Role.SERVICE));
        edit(120);
        press("Save");

        assertThat(terms().getErrorMessage()).contains("with 120 days that cover is lost. Only somebody who decides on credit");
        assertThat(details().termsDays()).isEqualTo(30);
    }

    private void edit(int days) {
        UI.getCurrent().navigate("customers/" + customer);
        press("Edit");
        terms().setValue(days);
    }

    private WholeField terms() {
        return find(WholeField.class).all().stream().filter(field -> "Payment terms".equals(field.getLabel())).findFirst().orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private CustomerDetails details() {
        return workspaces.as(acme, Actor.SYSTEM, () -> customers.view(customer)).details();
    }
}
