package com.duebook.receivables.ui;

import static com.duebook.receivables.Books.details;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.support.Menus;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An invoice's menu offers what the reader's role may do, and nothing else. */
class MirroredRightsTest extends ScreenTest {

    @Autowired Books books;
    @Autowired Receivables receivables;
    @Autowired Members members;

    UUID me = UUID.randomUUID();
    UUID customer = UUID.randomUUID();

    @Override
    protected com.duebook.tenancy.Actor reader() {
        var reader = super.reader();
        me = Objects.requireNonNull(reader.id());
        return reader;
    }

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void ofAnOpenInvoice() {
        var invoice = books.issued(acme, customer, eur(10_000));

        assertThat(offered(Role.FINANCE, invoice))
                .contains("Void", "Write off", "Write credit note", "Correct", "Mark as disputed");
        assertThat(offered(Role.SALES, invoice))
                .contains("Duplicate", "Void", "Write off", "Write credit note", "Correct", "Mark as disputed");
        assertThat(offered(Role.CREDIT_MANAGER, invoice))
                .containsExactly("Mark as disputed", "Write credit note", "Void", "Write off");
        assertThat(offered(Role.SERVICE, invoice)).isEmpty();
        assertThat(offered(Role.AUDITOR, invoice)).isEmpty();
    }

    @Test
    void ofADraft() {
        var draft = workspaces.in(acme, () -> receivables.draft(details(customer, eur(100))));

        assertThat(offered(Role.SALES, draft)).contains("Edit");
        assertThat(find(Button.class).withText("Issue").all()).hasSize(1);
        assertThat(offered(Role.CREDIT_MANAGER, draft)).isEmpty();
        assertThat(find(Button.class).withText("Issue").all()).isEmpty();
    }

    private List<String> offered(Role role, UUID invoice) {
        workspaces.in(acme, () -> {
            members.changeRole(me, role);
            return true;
        });
        UI.getCurrent().navigate("home");
        UI.getCurrent().navigate("invoices/" + invoice);
        return find(Button.class).all().stream()
                .filter(button -> button.getElement().getAttribute("aria-label") != null
                        && button.getElement().getAttribute("aria-label").equals("More"))
                .findFirst()
                .map(dots -> Menus.open(dots).getItems().stream().map(MenuItem::getText).toList())
                .orElse(List.of());
    }
}
