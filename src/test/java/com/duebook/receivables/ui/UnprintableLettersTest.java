package com.duebook.receivables.ui;

import static com.duebook.receivables.Books.details;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.receivables.Books;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter that no font has is told of before an invoice gets its number. */
class UnprintableLettersTest extends ScreenTest {

    private static final String RARE = "\ud869\udf9a";

    @Autowired Books books;
    @Autowired Receivables receivables;

    @Test
    void areNamedBeforeIssuing() {
        UI.getCurrent().navigate("invoices/" + draftOf(RARE + "记"));

        press("Issue");

        assertThat(question()).contains(RARE);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(H1.class).single().getText()).isEqualTo("INV-2026-00001");
    }

    @Test
    void areNotSpokenOfWhereThePaperShowsAll() {
        UI.getCurrent().navigate("invoices/" + draftOf("𠮷野家 شركة 한빛"));

        press("Issue");

        assertThat(question()).doesNotContain("cannot show");
    }

    @Test
    void keepADraftOutOfManyThatAreIssuedAtOnce() {
        draftOf(RARE + "记");
        draftOf("Harbor Ltd");
        UI.getCurrent().navigate("invoices");
        rows().forEach(grid()::select);

        press("Issue");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(rows()).filteredOn(row -> row.status() == InvoiceStatus.DRAFT).extracting(InvoiceRow::customerName)
                .containsExactly(RARE + "记");
    }

    private UUID draftOf(String customer) {
        var id = books.customer(acme, customer);
        return workspaces.in(acme, () -> receivables.draft(details(id, eur(100))));
    }

    private String question() {
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
