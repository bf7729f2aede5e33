package com.duebook.credit.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.ask.AskedField;
import com.duebook.credit.ask.DataAnswers;
import com.duebook.credit.ask.DataRequests;
import com.duebook.credit.ask.OpenDataRequest;
import com.duebook.credit.report.CreditReports;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking a customer, and deciding on what it says; asking an agency beside it. */
class DataPartTest extends ScreenTest {

    @Autowired Customers customers;
    @Autowired DataRequests requests;
    @Autowired DataAnswers answers;
    @Autowired CreditReports reports;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void aCustomer() {
        customer = workspaces.in(acme, () -> customers.create(CustomerDetails.named("Kerry Fine Foods Ltd", Currency.getInstance("EUR"), 30)
                .withEmail("books@kerry.example")));
    }

    @Test
    void asksAndTakesTheLinkBack() {
        open();
        assertThat(said()).contains("Nobody has asked yet");
        test(button("Ask the customer")).click();
        test(button("Send")).click();
        assertThat(said()).contains("Sent to books@kerry.example; the link is good until");

        test(button("Take the link back")).click();
        assertThat(said()).contains("nobody answered");
        assertThat(workspaces.in(acme, () -> requests.of(customer))).singleElement().satisfies(it -> assertThat(it.isEnded()).isTrue());
    }

    @Test
    void acceptsAndRejectsFieldByField() {
        answered(Map.of(AskedField.NAME, "Kerry Fine Foods SE", AskedField.COUNTRY, "IE"));
        open();
        assertThat(said()).contains("To be looked at.", "Kerry Fine Foods SE", "Ireland");

        test(labelled("Accept: Legal name")).click();
        test(labelled("Reject: Country")).click();

        assertThat(said()).contains("Dealt with.", "accepted", "rejected");
        var now = workspaces.in(acme, () -> customers.view(customer)).details();
        assertThat(now.name()).isEqualTo("Kerry Fine Foods SE");
        assertThat(now.billing().country()).isNull();
    }

    /** The page around it named the customer as before, and its Edit began with a version that was gone. */
    @Test
    void showsInTheHeadWhatWasAccepted() throws InterruptedException {
        answered(Map.of(AskedField.NAME, "Kerry Fine Foods SE"));
        open();
        assertThat(find(H1.class).single().getText()).isEqualTo("Kerry Fine Foods Ltd");

        test(labelled("Accept: Legal name")).click();

        for (var waited = 0; waited < 50 && !find(H1.class).single().getText().equals("Kerry Fine Foods SE"); waited++) {
            pause();
            Thread.sleep(100);
        }
        assertThat(find(H1.class).single().getText()).isEqualTo("Kerry Fine Foods SE");
    }

    @Test
    void showsToAuditorsWithoutAButton() {
        answered(Map.of(AskedField.CITY, "Tralee"));
        signIn(workspaces.member(acme, Role.AUDITOR));
        open();

        assertThat(said()).contains("Tralee");
        assertThat(find(Button.class).all()).noneMatch(button -> List.of("Ask the customer", "Accept", "Reject", "Get a report")
                .contains(button.getText()));
    }

    @Test
    void findsTheCompanyAtTheAgency() {
        open();
        test(button("Get a report")).click();
        find(TextField.class).all().stream().filter(it -> it.getLabel() != null && it.getLabel().startsWith("Register")).findFirst()
                .orElseThrow().setValue("Kerry Fine");
        test(button("Search")).click();

        assertThat(labelled("Get the report on Kerry Fine Fish Ltd").isVisible()).isTrue();
        assertThat(workspaces.in(acme, () -> reports.of(customer))).isEmpty();
    }

    private void answered(Map<AskedField, String> said) {
        var request = Ids.next();
        workspaces.in(acme, () -> {
            requests.ask(request, customer, "");
            return true;
        });
        answers.answer(new OpenDataRequest(acme, request, customer, Map.of(), null), said, List.of());
    }

    private void open() {
        UI.getCurrent().navigate(CustomersNavigation.customer(customer), QueryParameters.of("tab", "file"));
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    private Button labelled(String label) {
        return find(Button.class).all().stream().filter(it -> it.getAriaLabel().filter(label::equals).isPresent()).findFirst()
                .orElseThrow();
    }

    private String said() {
        return find(Section.class).all().stream().map(part -> part.getElement().getTextRecursively().replace('\u00a0', ' '))
                .collect(Collectors.joining("\n"));
    }
}
