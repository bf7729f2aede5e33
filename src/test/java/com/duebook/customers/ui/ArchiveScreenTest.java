package com.duebook.customers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.support.Menus;
import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Archiving asks nothing, because it can be taken back. */
class ArchiveScreenTest extends ScreenTest {

    @Autowired Customers customers;

    UUID harbor = UUID.randomUUID();

    @BeforeEach
    void aCustomerInTheArchive() {
        harbor = workspaces.in(acme, () -> customers.create(CustomerDetails.named("Harbor Foods", Currency.getInstance("EUR"), 30)));
        UI.getCurrent().navigate("customers/" + harbor);
        choose("Archive");
    }

    @Test
    void putsACustomerIntoTheArchiveAtOnce() {
        assertThat(archived()).isTrue();
        assertThat(rows("")).isZero();
        assertThat(rows("state=archived")).isOne();
    }

    @Test
    void takesItBackByUndo() {
        test(find(Button.class).withText("Undo").single()).click();

        assertThat(archived()).isFalse();
        assertThat(rows("")).isOne();
        assertThat(rows("state=archived")).isZero();
    }

    @Test
    void takesItBackLaterByTheMenu() {
        UI.getCurrent().navigate("customers");
        UI.getCurrent().navigate("customers/" + harbor);
        choose("Back to the active ones");

        assertThat(archived()).isFalse();
    }

    private void choose(String action) {
        var dots = find(Button.class).withCondition(button -> button.getAriaLabel().filter("More"::equals).isPresent());
        test(Menus.open(dots.single())).clickItem(action);
    }

    private boolean archived() {
        return workspaces.in(acme, () -> customers.view(harbor)).archived();
    }

    private int rows(String filter) {
        UI.getCurrent().navigate("imports");
        UI.getCurrent().navigate("customers", QueryParameters.fromString(filter));
        return test(find(Grid.class).single()).size();
    }
}
