package com.duebook.customers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.customers.Address;
import com.duebook.customers.ContactDetails;
import com.duebook.customers.ContactRole;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.Customers;
import com.duebook.customers.group.PlacedCustomers;
import com.duebook.support.ScreenTest;
import com.duebook.support.WatchedStatements;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CustomerScreensTest extends ScreenTest {

    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Customers customers;
    @Autowired CustomerList list;
    @Autowired PlacedCustomers placed;
    @Autowired WatchedStatements watched;

    UUID harbor = UUID.randomUUID();
    UUID stranger = UUID.randomUUID();

    @BeforeEach
    void customersOfTwoWorkspaces() {
        harbor = add(acme, "Harbor Foods", "C-1", Set.of("key"));
        add(acme, "Cedar Optics", "C-2", Set.of());
        stranger = add(bolt, "Somebody Else’s", "C-1", Set.of("key"));
    }

    @Test
    void listsTheWorkspacesCustomersByName() {
        UI.getCurrent().navigate("customers");

        assertThat(names()).containsExactly("Cedar Optics", "Harbor Foods");
        assertThat(find(H1.class).single().getText()).isEqualTo("Customers");
    }

    @Test
    void showsTheFilterOfTheAddress() {
        UI.getCurrent().navigate("customers", QueryParameters.fromString("q=BOR&tag=key"));

        assertThat(names()).containsExactly("Harbor Foods");
    }

    @Test
    void narrowsAsOneTypes() {
        UI.getCurrent().navigate("customers");

        test(find(TextField.class).withPlaceholder("Name or reference").single()).setValue("optics");

        assertThat(names()).containsExactly("Cedar Optics");
    }

    @Test
    void opensACustomer() {
        UI.getCurrent().navigate("customers/" + harbor, QueryParameters.fromString("tab=profile"));

        assertThat(find(H1.class).single().getText()).isEqualTo("Harbor Foods");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Contacts", "History");
    }

    @Test
    void showsNothingOfAnotherWorkspacesCustomer() {
        UI.getCurrent().navigate("customers/" + stranger);

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Nothing here");
    }

    @Test
    void asksTheDatabaseAsOftenForManyCustomersAsForFew() {
        var few = statements("customers");
        for (var i = 0; i < 30; i++) {
            add(acme, "Customer " + i, "N-" + i, Set.of("tag " + i));
        }

        assertThat(statements("customers")).isEqualTo(few).isLessThanOrEqualTo(16);
    }

    @Test
    void asksTheDatabaseAsOftenForManyContactsAsForFew() {
        var few = statements("customers/" + harbor);
        for (var i = 0; i < 20; i++) {
            var contact = new ContactDetails(null, "Contact " + i, ContactRole.BUYER, null, null, null);
            workspaces.in(acme, () -> {
                customers.keepContact(harbor, contact);
                return contact;
            });
        }

        assertThat(statements("customers/" + harbor)).isEqualTo(few);
    }

    @Test
    void placesACustomerBelowAnotherAndKeepsNothingOfARefusedPlace() {
        var optics = workspaces.in(acme, () -> customers.findByReference("C-2")).orElseThrow();
        belongs(harbor, optics);
        assertThat(workspaces.in(acme, () -> placed.parent(harbor))).contains(optics);

        belongs(optics, harbor);
        test(find(TextField.class).withCaption("Phone").single()).setValue("123");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(CustomerField.class).single().getErrorMessage()).contains("already stands below");
        assertThat(workspaces.in(acme, () -> customers.view(optics)).details().phone()).isNull();
        find(CustomerField.class).single().clear();
        test(find(Button.class).withText("Save").single()).click();
        assertThat(workspaces.in(acme, () -> customers.view(optics)).details().phone()).isEqualTo("123");
    }

    private void belongs(UUID customer, UUID parent) {
        UI.getCurrent().navigate("customers/" + customer);
        test(find(Button.class).withText("Edit").single()).click();
        var row = workspaces.in(acme, () -> list.one(parent)).orElseThrow();
        find(CustomerField.class).single().setValue(row);
        test(find(Button.class).withText("Save").single()).click();
    }

    @Test
    void marksEveryFaultAndKeepsWhatWasTyped() {
        UI.getCurrent().navigate("customers");
        test(find(Button.class).withText("New customer").withAttribute("data-key", "create").single()).click();
        test(find(TextField.class).withCaption("Email").single()).setValue("nobody");

        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(TextField.class).withCaption("Legal name").single().isInvalid()).isTrue();
        assertThat(find(TextField.class).withCaption("Email").single().getErrorMessage()).contains("email address");
        assertThat(find(TextField.class).withCaption("Email").single().getValue()).isEqualTo("nobody");
    }

    @Test
    void takesInACustomerAndOpensItsPage() {
        UI.getCurrent().navigate("customers");
        test(find(Button.class).withText("New customer").withAttribute("data-key", "create").single()).click();
        test(find(TextField.class).withCaption("Legal name").single()).setValue("Maple Farms");

        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Maple Farms");
    }

    /** Those that showing the page takes, rows included. */
    private long statements(String path) {
        UI.getCurrent().navigate("imports");
        var before = watched.sent();
        UI.getCurrent().navigate(path);
        find(Grid.class).all().forEach(grid -> test(grid).size());
        return watched.sent() - before;
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        var grid = (Grid<CustomerRow>) find(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).name())
                .toList();
    }

    private UUID add(UUID workspace, String name, String reference, Set<String> tags) {
        return workspaces.in(workspace, () -> customers.create(new CustomerDetails(name, reference, null, null, null, EUR,
                30, null, null, null, null, Address.UNKNOWN, Address.UNKNOWN, tags)));
    }
}
