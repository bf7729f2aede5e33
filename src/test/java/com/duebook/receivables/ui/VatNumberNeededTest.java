package com.duebook.receivables.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.customers.Address;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.receivables.Books;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.support.ScreenTest;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.Workspaces;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A number is asked for where its paper needs it, and nowhere else. */
class VatNumberNeededTest extends ScreenTest {

    @Autowired Customers customers;
    @Autowired Receivables receivables;
    @Autowired Workspaces settings;

    @BeforeEach
    void aGermanCompany() {
        workspaces.in(acme, () -> {
            settings.update(settings.settings().company("Acme", new LegalAddress("Torstraße 1", "10115", "Berlin", null, "DE"),
                    "DE136695976", null));
            return true;
        });
    }

    @Test
    void saysThatItIsMissing() {
        assertThat(question(draft("FR", null, 0))).contains("It goes to France without tax", "none is given");
    }

    @Test
    void saysThatItIsWrongAndIssuesAllTheSame() {
        assertThat(question(draft("FR", "FR12", 0))).contains("“FR12” is none");

        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(H1.class).single().getText()).isEqualTo("INV-2026-00001");
    }

    @Test
    void saysNothingWhereItIsRightOrNotNeeded() {
        for (var draft : List.of(draft("FR", "FR40303265045", 0), draft("FR", "FR12", 19), draft("US", "x", 0), draft("DE", null, 0))) {
            assertThat(question(draft)).doesNotContain("VAT");
            test(find(ConfirmDialog.class).single()).cancel();
        }
    }

    @Test
    void keepsADraftOutOfManyThatAreIssuedAtOnce() {
        draft("FR", null, 0);
        draft("FR", "FR40303265045", 0);
        UI.getCurrent().navigate("invoices");
        rows().forEach(grid()::select);

        press("Issue");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(rows()).filteredOn(row -> row.status() == InvoiceStatus.DRAFT).hasSize(1);
    }

    private UUID draft(String country, @Nullable String number, int taxRate) {
        var line = new LineDetails("Work", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(taxRate));
        return workspaces.in(acme, () -> {
            var customer = customers.create(new CustomerDetails("Buyer", null, null, null, Locale.ENGLISH, Books.EUR, 30, number, null,
                    null, null, new Address("Rue 1", "75001", "Paris", null, country), Address.UNKNOWN, Set.of()));
            return receivables.draft(new InvoiceDetails(customer, Books.EUR, 30, List.of(line), "", ""));
        });
    }

    private String question(UUID draft) {
        UI.getCurrent().navigate("invoices/" + draft);
        press("Issue");
        return find(ConfirmDialog.class).single().getElement().getTextRecursively();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<InvoiceRow> rows() {
        return IntStream.range(0, test(grid()).size()).mapToObj(row -> test(grid()).getRow(row)).toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<InvoiceRow> grid() {
        return (Grid<InvoiceRow>) find(Grid.class).single();
    }
}
