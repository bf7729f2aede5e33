package com.duebook.receivables.ui;

import static com.duebook.receivables.Books.details;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Money;
import com.duebook.receivables.Books;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SelectedInvoicesTest extends ScreenTest {

    @Autowired Books books;
    @Autowired Receivables receivables;

    UUID harbor = UUID.randomUUID();

    @BeforeEach
    void draftsOfTwoWorkspaces() {
        harbor = books.customer(acme, "Harbor Ltd");
        workspaces.in(acme, () -> receivables.draft(details(harbor, eur(100))));
        workspaces.in(acme, () -> receivables.draft(details(harbor, eur(200))));
        books.issued(bolt, books.customer(bolt, "Somebody Else"), eur(999));
        UI.getCurrent().navigate("invoices");
    }

    @Test
    void offersNothingBeforeSomethingIsSelected() {
        assertThat(find(Button.class).withText("Issue").all()).isEmpty();
    }

    @Test
    void issuesAllSelectedDraftsAfterOneQuestion() {
        rows().forEach(grid()::select);
        press("Issue");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(rows()).extracting(InvoiceRow::number).containsExactlyInAnyOrder("INV-2026-00001", "INV-2026-00002");
        assertThat(grid().getSelectedItems()).isEmpty();
    }

    @Test
    void saysWhatRefusesAndDoesTheRest() {
        var forNothing = new LineDetails("Consulting service", BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO);
        workspaces.in(acme, () -> receivables.draft(
                new InvoiceDetails(harbor, eur(0).currency(), 30, List.of(forNothing), "", "")));
        UI.getCurrent().navigate("invoices");
        rows().forEach(grid()::select);

        press("Issue");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(rows()).extracting(InvoiceRow::status)
                .containsExactlyInAnyOrder(InvoiceStatus.DRAFT, InvoiceStatus.OPEN, InvoiceStatus.OPEN);
        assertThat(find(Notification.class).all()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void sendsNoDraft() {
        rows().forEach(grid()::select);

        assertThat(find(Button.class).withText("Send").single().isEnabled()).isFalse();
        assertThat(find(Button.class).withText("Issue").single().isEnabled()).isTrue();
    }

    @Test
    void saysWhatTheSelectedAddUpTo() {
        workspaces.in(acme, () -> receivables.draft(details(harbor, Money.of(700, Currency.getInstance("GBP")))));
        UI.getCurrent().navigate("invoices");
        grid().select(rows().getFirst());
        assertThat(selected()).isEqualTo("1 selected \u00b7 GBP\u00a07.00");

        rows().forEach(grid()::select);
        assertThat(selected()).isEqualTo("3 selected \u00b7 EUR\u00a03.00 \u00b7 GBP\u00a07.00");
    }

    private String selected() {
        return find(Span.class).all().stream().map(Span::getText).filter(text -> text.contains(" selected")).findFirst().orElseThrow();
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
