package com.duebook.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.Imports;
import com.duebook.imports.format.DateOrder;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Preview.Line;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.DecimalMark;
import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class ImportScreensTest extends ScreenTest {

    @Autowired Imports imports;
    @Autowired WorkQueue queue;
    @TempDir Path folder;

    @Test
    void showsTheGuessThenTheFindingsThenTheResult() throws IOException {
        var run = upload("""
                Invoice no,Customer,Invoice date,Due date,Amount
                A-1,Harbor Foods,01/31/2026,02/28/2026,"1,200.50"
                A-2,Harbor Foods,31.31.2026,02/28/2026,7
                """);
        UI.getCurrent().navigate("imports/" + run);
        test(find(Button.class).withText("Try it out").single()).click();
        assertThat(currency().isInvalid()).isTrue();
        currency().setValue(Currency.getInstance("EUR"));

        assertThat(select("Invoice number").getValue()).isZero();
        assertThat(select("Customer name").getValue()).isEqualTo(1);
        test(find(Button.class).withText("Try it out").single()).click();
        assertThat(figures()).contains("Waiting").doesNotContain("With faults");
        queue.drain();
        UI.getCurrent().navigate("imports");
        test(find(Anchor.class).withText("in.csv").single()).click();
        assertThat(figures()).containsSequence("New", "1").containsSequence("With faults", "1")
                .containsSequence("Total", "EUR\u00a01,200.50");

        test(find(Button.class).withText("Import 1 entry").single()).click();
        queue.drain();
        UI.getCurrent().navigate("imports");
        UI.getCurrent().navigate("imports/" + run);

        assertThat(figures()).containsSequence("Added", "1").containsSequence("Not taken", "1");
        assertThat(find(Anchor.class).withText("Download the rows that were not taken").exists()).isTrue();
    }

    @Test
    void saysInWordsWhatTheRowsBecome() throws IOException {
        var run = upload("""
                Invoice no,Customer,Invoice date,Amount,Open,Status
                A-1,Harbor Foods,2026-09-01,100.00,100.00,Overdue
                A-2,Harbor Foods,2026-09-02,100.00,40.00,Partly paid
                A-3,Harbor Foods,2026-09-03,100.00,0.00,Paid
                A-4,Harbor Foods,2026-09-04,100.00,0.00,Void
                A-5,Harbor Foods,2026-09-05,100.00,,Draft
                CN-1,Harbor Foods,2026-09-06,-30.00,-30.00,Open
                PMT-1,Harbor Foods,2026-09-07,-20.00,-20.00,Open
                PMT-2,Harbor Foods,2026-09-07,-25.00,0.00,Paid
                """);
        UI.getCurrent().navigate("imports/" + run);
        currency().setValue(Currency.getInstance("EUR"));
        test(find(Button.class).withText("Try it out").single()).click();
        queue.drain();
        UI.getCurrent().navigate("imports");
        UI.getCurrent().navigate("imports/" + run);

        assertThat(find(ListItem.class).all().stream().map(ListItem::getText)).containsExactly(
                "Invoices: 1 open, 1 partly paid, 1 paid, 1 void",
                "EUR\u00a0300.00 invoiced, of which EUR\u00a0140.00 open",
                "In the customers’ favour: 1 credit note, 1 payment without an invoice",
                "Credit that no invoice has taken: EUR\u00a050.00",
                "Left out: 1 draft, 1 payment whose invoices show it already",
                "For 2 settled invoices the file names no day; the due date is taken for it",
                "Where the file has no due date, it comes from the terms of payment: 4 by the workspace",
                "This changes figures since Sep 1, 2026.");
        assertThat(find(Button.class).withText("Import 6 entries").exists()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysAtOnceThatAColumnHoldsSomethingElse() throws IOException {
        var run = upload("Invoice no,Customer,Invoice date,Amount\nA-1,Harbor Foods,2026-09-01,12.50\n");
        UI.getCurrent().navigate("imports/" + run);
        var amount = (Select<Integer>) (Select<?>) select("Amount");

        assertThat(amount.getHelperText()).isNullOrEmpty();
        amount.setValue(1);
        assertThat(amount.getHelperText()).isEqualTo("Its first rows hold “Harbor Foods”. Is this the right column?");
        amount.setValue(3);
        assertThat(amount.getHelperText()).isNullOrEmpty();
    }

    @Test
    void asksForTheColumnsThatAreNeeded() throws IOException {
        var run = upload("a,b\n1,2\n");
        UI.getCurrent().navigate("imports/" + run);

        test(find(Button.class).withText("Try it out").single()).click();

        assertThat(select("Invoice number").isInvalid()).isTrue();
        assertThat(select("Customer reference").isInvalid()).isTrue();
        assertThat(find(Button.class).withTextContaining("entr").exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksWhatTheFileLeavesOpen() throws IOException {
        var run = upload("Invoice no,Customer,Invoice date,Amount\nA-1,Harbor Foods,01/02/2026,12.500\n");
        UI.getCurrent().navigate("imports/" + run);

        test(find(Button.class).withText("Try it out").single()).click();

        assertThat(select("Dates").isInvalid()).isTrue();
        assertThat(select("Amounts").isInvalid()).isTrue();
        assertThat(currency().isInvalid()).isTrue();
        assertThat(figures()).doesNotContain("Waiting");
        ((Select<DateOrder>) (Select<?>) select("Dates")).setValue(DateOrder.DAY_FIRST);
        ((Select<DecimalMark>) (Select<?>) select("Amounts")).setValue(DecimalMark.POINT);
        currency().setValue(Currency.getInstance("USD"));
        test(find(Button.class).withText("Try it out").single()).click();
        queue.drain();
        UI.getCurrent().navigate("imports");
        UI.getCurrent().navigate("imports/" + run);
        assertThat(figures()).containsSequence("New", "1").containsSequence("Total", "USD\u00a012.50");
        assertThat(currency().getValue()).isEqualTo(Currency.getInstance("USD"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsTheHeaderBeChosenAnew() throws IOException {
        var run = upload("""
                Report,of,all,open,items
                No,Who,When,How much,In
                Invoice no,Customer,Invoice date,Amount,Currency
                A-1,Harbor Foods,2026-02-01,12.50,EUR
                """);
        UI.getCurrent().navigate("imports/" + run);
        assertThat(select("Invoice number").getValue()).isZero();
        var lines = (Select<Line>) (Select<?>) select("Line with the names of the columns");
        assertThat(lines.getValue()).isEqualTo(new Line(3, "Invoice no · Customer · Invoice date · Amount · Currency"));

        lines.setValue(new Line(2, "No · Who · When · How much · In"));

        assertThat(select("Customer name").getValue()).isNull();
        assertThat(imports.preview(run).header()).startsWith("No", "Who");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Currency> currency() {
        return (ComboBox<Currency>) find(ComboBox.class).withCaption("Currency of the amounts").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> select(String label) {
        return (Select<Integer>) find(Select.class).withCaption(label).single();
    }

    private List<String> figures() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private UUID upload(String text) throws IOException {
        return imports.upload(ImportKind.INVOICES, "in.csv", Files.writeString(folder.resolve("in.csv"), text),
                Locale.ENGLISH);
    }
}
