package com.duebook.receivables.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.receivables.Books;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.Workspaces;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the company's own papers need is asked for before one is issued, and where it is not needed it is not. */
class OwnDetailsNeededTest extends ScreenTest {

    private static final String LIVES = "Torstraße 1";

    @Autowired Receivables receivables;
    @Autowired Workspaces settings;
    @Autowired Books books;

    @Override
    protected Role role() {
        return Role.OWNER;
    }

    @Test
    void namesWhatIsMissingLeadsThereAndIssuesAllTheSame() {
        company(null, "DE", null);
        ask(draft(19));

        assertThat(said()).contains("Your address and your tax number are missing");
        assertThat(find(Anchor.class).withTextContaining("Add it in the settings").single().getHref()).isEqualTo("settings");

        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(H1.class).single().getText()).isEqualTo("INV-2026-00001");
    }

    @Test
    void namesOneAlone() {
        company(LIVES, "DE", null);
        assertThat(said(draft(0))).contains("Your tax number is missing", "The paper names Buyer without an address")
                .doesNotContain("Your address");

        company(null, "DE", "DE136695976");
        assertThat(said(draft(19))).contains("Your address is missing").doesNotContain("tax number");
    }

    @Test
    void saysNothingOfWhatIsThereOrNotNeeded() {
        company(LIVES, "DE", "DE136695976");
        assertThat(said(draft(19))).doesNotContain("missing");

        company(LIVES, "US", null);
        assertThat(said(draft(8))).as("sales tax").doesNotContain("missing");

        company(LIVES, "CH", null);
        assertThat(said(draft(0))).as("no tax, no number").doesNotContain("missing");
        assertThat(said(draft(8))).contains("Your tax number is missing");
    }

    @Test
    void saysItOnceOfManyToo() {
        company(null, "DE", "DE136695976");
        draft(19);
        draft(19);
        UI.getCurrent().navigate("invoices");
        grid().select(test(grid()).getRow(0));
        grid().select(test(grid()).getRow(1));

        press();

        assertThat(said()).contains("Your address is missing");
    }

    private void company(@Nullable String street, String country, @Nullable String number) {
        workspaces.in(acme, () -> {
            settings.update(settings.settings().company("Acme",
                    new LegalAddress(street, null, street == null ? null : "Berlin", null, country), number, null));
            return true;
        });
    }

    private UUID draft(int taxRate) {
        var line = new LineDetails("Work", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(taxRate));
        var customer = books.customer(acme, "Buyer");
        return workspaces.in(acme, () -> receivables.draft(new InvoiceDetails(customer, Books.EUR, 30, List.of(line), "", "")));
    }

    private String said(UUID draft) {
        ask(draft);
        var said = said();
        test(find(ConfirmDialog.class).single()).cancel();
        return said;
    }

    private void ask(UUID draft) {
        UI.getCurrent().navigate("invoices/" + draft);
        press();
    }

    private String said() {
        return find(ConfirmDialog.class).single().getElement().getTextRecursively();
    }

    private void press() {
        test(find(Button.class).withText("Issue").single()).click();
    }

    @SuppressWarnings("unchecked")
    private Grid<InvoiceRow> grid() {
        return (Grid<InvoiceRow>) find(Grid.class).single();
    }
}
