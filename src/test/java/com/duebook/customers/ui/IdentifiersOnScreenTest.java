package com.duebook.customers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.customers.Address;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.Customers;
import com.duebook.support.ScreenTest;
import com.duebook.ui.StatusBadge;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tax numbers, telephone numbers and countries of a customer, as the screens show and take them. */
class IdentifiersOnScreenTest extends ScreenTest {

    @Autowired Customers customers;

    UUID wrong = UUID.randomUUID();

    @BeforeEach
    void oneWrongAndOneRight() {
        wrong = add("Wrong", "DE136695977");
        add("Right", "DE136695976");
    }

    @Test
    void findTheCustomersWhoseTaxNumberIsToCheck() {
        UI.getCurrent().navigate("customers", QueryParameters.fromString("state=tax"));

        @SuppressWarnings("unchecked") Grid<CustomerRow> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).name()).isEqualTo("Wrong");
    }

    @Test
    void markItOnThePageAndUnderTheFieldUntilItIsRight() {
        UI.getCurrent().navigate("customers/" + wrong);
        assertThat(find(StatusBadge.class).all()).extracting(StatusBadge::getText).contains("Tax number to check");

        test(find(Button.class).withText("Edit").single()).click();
        var number = find(TextField.class).withLabel("Tax number").single();
        assertThat(number.getHelperText()).isEqualTo(
                "This does not look like a tax number of Germany, such as DE136695976. It is kept as it is.");
        test(number).setValue("12");
        assertThat(number.getHelperText()).contains("does not look like");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(details().taxNumber()).isEqualTo("12");

        test(find(Button.class).withText("Edit").single()).click();
        test(find(TextField.class).withLabel("Tax number").single()).setValue("DE 136–695–976");
        assertThat(find(TextField.class).withLabel("Tax number").single().getHelperText()).isNullOrEmpty();
        test(find(Button.class).withText("Save").single()).click();
        assertThat(details().taxNumber()).isEqualTo("DE136695976");
        assertThat(find(StatusBadge.class).all()).extracting(StatusBadge::getText).doesNotContain("Tax number to check");
    }

    @Test
    void dialThePhoneNumberThatWasTyped() {
        UI.getCurrent().navigate("customers/" + wrong, QueryParameters.fromString("tab=profile"));

        assertThat(find(Anchor.class).withText("+49 (0)30 123456").single().getHref()).isEqualTo("tel:+4930123456");
    }

    @Test
    void offerKosovoAmongTheCountries() {
        UI.getCurrent().navigate("customers/" + wrong);
        test(find(Button.class).withText("Edit").single()).click();

        @SuppressWarnings("unchecked") ComboBox<String> country = find(ComboBox.class).withLabel("Country").atIndex(1);
        assertThat(country.getListDataView().getItems()).contains("XK", "GB", "GR").doesNotContain("UK", "EL");
    }

    private CustomerDetails details() {
        return workspaces.in(acme, () -> customers.view(wrong)).details();
    }

    private UUID add(String name, String taxNumber) {
        return workspaces.in(acme, () -> customers.create(new CustomerDetails(name, null, null, "+49 (0)30 123456", null,
                Currency.getInstance("EUR"), 30, taxNumber, null, null, null,
                new Address(null, null, null, null, "DE"), Address.UNKNOWN, Set.of())));
    }
}
