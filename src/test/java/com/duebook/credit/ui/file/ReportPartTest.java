package com.duebook.credit.ui.file;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.reference.CreditReferences;
import com.duebook.credit.report.CreditReports;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.duebook.ui.form.MoneyField;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportPartTest extends ScreenTest {

    @Autowired Books books;
    @Autowired CreditReports reports;
    @Autowired CreditReferences references;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void entersAndWithdrawsAReport() {
        open();
        test(button("Enter a report")).click();
        field("Agency").setValue("Creditreform");
        whole("Scale: worst").setValue(600);
        whole("Score").setValue(90);
        test(button("Save")).click();
        assertThat(whole("Score").getErrorMessage()).isEqualTo("On this scale a score is from 100 to 600.");

        whole("Score").setValue(212);
        whole("Court cases").setValue(1);
        find(MoneyField.class).all().getLast().setValue(eur(5_000_00));
        test(button("Save")).click();
        assertThat(said()).contains("Creditreform", "212 on 600 to 100", "77 of 100", "EUR 5,000.00", "1 court case");

        test(button("Withdraw")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(said()).contains("withdrawn");
        assertThat(find(Button.class).all()).noneMatch(button -> "Withdraw".equals(button.getText()));
    }

    @Test
    void gradesAReference() {
        open();
        test(button("Enter a reference")).click();
        field("Who says so").setValue("Another supplier");
        test(button("Save")).click();
        assertThat(field("Reason").isInvalid()).isTrue();
        assertThat(workspaces.in(acme, () -> references.of(customer))).isEmpty();

        grade().setValue(4);
        field("Reason").setValue("pays on time");
        test(button("Save")).click();
        assertThat(said()).contains("Grade 4.0 of 5, from 1 reference", "Another supplier", "4 – good", "pays on time");
    }

    @Test
    void showsToSalesWithoutAButton() {
        signIn(workspaces.member(acme, Role.SALES));
        open();

        assertThat(said()).contains("Credit reports", "References and reputation", "Balance sheets");
        assertThat(find(Button.class).all()).noneMatch(button -> List.of("Enter a report", "Enter a reference", "Enter a year",
                "Import…").contains(button.getText()));
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> grade() {
        return (Select<Integer>) find(Select.class).all().stream().filter(it -> "Grade".equals(it.getLabel())).findFirst().orElseThrow();
    }

    private void open() {
        UI.getCurrent().navigate(CustomersNavigation.customer(customer), QueryParameters.of("tab", "file"));
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream().filter(it -> label.equals(it.getLabel())).findFirst().orElseThrow();
    }

    private WholeField whole(String label) {
        return find(WholeField.class).all().stream().filter(it -> label.equals(it.getLabel())).findFirst().orElseThrow();
    }

    private String said() {
        return find(Section.class).all().stream().map(part -> part.getElement().getTextRecursively().replace('\u00a0', ' '))
                .collect(Collectors.joining(" "));
    }
}
