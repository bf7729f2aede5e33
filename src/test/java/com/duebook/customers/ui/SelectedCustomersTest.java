package com.duebook.customers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.customers.CustomerBatch;
import com.duebook.customers.ContactDetails;
import com.duebook.customers.ContactRole;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.Customers;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SelectedCustomersTest extends ScreenTest {

    @Autowired Customers customers;
    @Autowired CustomerBatch batch;

    UUID harbor = UUID.randomUUID();
    UUID cedar = UUID.randomUUID();

    @BeforeEach
    void customersOfTwoWorkspaces() {
        harbor = add(acme, "Harbor Foods");
        cedar = add(acme, "Cedar Optics");
        add(bolt, "Somebody Else’s");
    }

    @Test
    void tagsAllSelectedOnes() {
        UI.getCurrent().navigate("customers");
        rows().forEach(grid()::select);
        test(find(Button.class).withText("Tag").single()).click();
        find(ComboBox.class).withCaption("Tag").single().setValue("key");

        test(find(Button.class).withText("Save").single()).click();

        assertThat(rows()).extracting(CustomerRow::tags).containsExactly(List.of("key"), List.of("key"));
        assertThat(grid().getSelectedItems()).isEmpty();
    }

    @Test
    void listsWhomAMemberLooksAfter() {
        var sam = workspaces.member(acme, Role.SALES).id();
        var before = workspaces.in(acme, () -> batch.assign(List.of(harbor), sam));

        UI.getCurrent().navigate("customers", QueryParameters.fromString("owner=" + sam));
        assertThat(rows()).extracting(CustomerRow::name).containsExactly("Harbor Foods");

        workspaces.in(acme, () -> {
            batch.restore(before);
            return harbor;
        });
        UI.getCurrent().navigate("customers", QueryParameters.fromString("owner=" + sam));
        assertThat(rows()).isEmpty();
    }

    @Test
    void saysWhatSomebodyElseChangedMeanwhileAndKeepsWhatWasTyped() {
        UI.getCurrent().navigate("customers/" + harbor);
        test(find(Button.class).withText("Edit").single()).click();
        test(find(TextField.class).withCaption("Phone").single()).setValue("+49 40 1");
        workspaces.in(acme, () -> {
            var now = customers.view(harbor);
            customers.update(harbor, now.version(), now.details().withEmail("pay@harbor.example"));
            return harbor;
        });

        test(find(Button.class).withText("Save").single()).click();
        assertThat(find(DescriptionList.Description.class).all()).extracting(DescriptionList.Description::getText)
                .contains("— → pay@harbor.example");
        test(find(Button.class).withText("Save mine").single()).click();

        assertThat(workspaces.in(acme, () -> customers.view(harbor)).details().phone()).isEqualTo("+49 40 1");
    }

    @Test
    void saysWhatSomebodyElseChangedOfAContactMeanwhile() {
        keep(new ContactDetails(null, "Ada", ContactRole.BUYER, null, null, null));
        UI.getCurrent().navigate("customers/" + harbor, QueryParameters.fromString("tab=profile"));
        test(find(Button.class).all().stream().filter(it -> it.getAriaLabel().filter("Edit: Ada"::equals).isPresent())
                .findFirst().orElseThrow()).click();
        test(find(TextField.class).withCaption("Phone").single()).setValue("+49 40 1");
        var ada = workspaces.in(acme, () -> customers.view(harbor)).contacts().getFirst();
        keep(new ContactDetails(ada.id(), "Ada", ContactRole.BUYER, "ada@harbor.example", null, null));

        test(find(Button.class).withText("Save").single()).click();
        assertThat(find(DescriptionList.Description.class).all()).extracting(DescriptionList.Description::getText)
                .contains("— → ada@harbor.example");
        test(find(Button.class).withText("Save mine").single()).click();

        assertThat(workspaces.in(acme, () -> customers.view(harbor)).contacts()).singleElement()
                .extracting(ContactDetails::phone, ContactDetails::email).containsExactly("+49 40 1", null);
    }

    private void keep(ContactDetails contact) {
        workspaces.in(acme, () -> {
            customers.keepContact(harbor, contact);
            return harbor;
        });
    }

    private List<CustomerRow> rows() {
        return IntStream.range(0, test(grid()).size()).mapToObj(row -> test(grid()).getRow(row)).toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<CustomerRow> grid() {
        return (Grid<CustomerRow>) find(Grid.class).single();
    }

    private UUID add(UUID workspace, String name) {
        return workspaces.in(workspace,
                () -> customers.create(CustomerDetails.named(name, CustomerScreensTest.EUR, 30)));
    }
}
