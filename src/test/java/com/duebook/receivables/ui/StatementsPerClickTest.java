package com.duebook.receivables.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.support.Typing;
import com.duebook.support.WatchedStatements;
import com.duebook.ui.form.DecimalField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people click most, by how many statements it takes with the page that follows: fewer is a number to write here, more is a fault. */
class StatementsPerClickTest extends ScreenTest {

    @Autowired Books books;
    @Autowired WatchedStatements watched;

    @Test
    void askingWhetherToIssueAndIssuing() {
        var harbor = books.customer(acme, "Harbor Ltd");
        typeInvoice(harbor);
        test(find(Button.class).withText("Issue").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        typeInvoice(harbor);

        var asked = sent(() -> test(find(Button.class).withText("Issue").single()).click());
        var issued = sent(() -> test(find(ConfirmDialog.class).single()).confirm());

        assertThat(asked).as("asked").hasSize(4);
        assertThat(issued).as("issued").hasSize(23);
    }

    /** Without the role, which a request of a browser knows. */
    private List<String> sent(Runnable click) {
        return watched.of(click).stream().filter(statement -> !statement.startsWith("select role from membership")).toList();
    }

    private void typeInvoice(UUID customer) {
        UI.getCurrent().navigate("invoices/new", QueryParameters.of("customer", customer.toString()));
        test(find(TextField.class).withLabel("Description").single()).setValue("Sails");
        Typing.into(find(DecimalField.class).withLabel("Unit price").single(), "100");
    }
}
