package com.duebook.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.html.ListItem;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FirstStepsViewTest extends ScreenTest {

    @Autowired Customers customers;

    @Test
    void checksAStepOffOnceItsFactIsThere() {
        navigate(FirstStepsView.class);
        assertThat(done()).as("cards are taken by the sandbox").hasSize(1);

        workspaces.in(bolt, () -> customers.create(CustomerDetails.named("Elsewhere", Currency.getInstance("EUR"), 30)));
        workspaces.in(acme, () -> customers.create(CustomerDetails.named("Here", Currency.getInstance("EUR"), 30)));
        navigate(FirstStepsView.class);

        assertThat(done()).hasSize(2);
    }

    private List<ListItem> done() {
        return $(ListItem.class).all().stream().filter(item -> item.hasClassName("step-done")).toList();
    }
}
