package com.duebook.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.credit.cover.Covers;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.imports.Imports;
import com.duebook.imports.format.DateOrder;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Preview.Line;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.DecimalMark;
import com.duebook.problem.NotFound;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class ImportScreensTest extends ScreenTest {

    @Autowired Imports imports;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;
    @Autowired Books books;
    @Autowired CreditCovers covers;
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
    void saysWhichColumnsAreNotUsed() throws IOException {
        var run = upload("""
                Invoice no,Customer,Invoice date,Amount,Currency,Salesperson,Colour
                A-1,Harbor Foods,2026-09-01,100.00,EUR,Ada,red
                """);
        UI.getCurrent().navigate("imports/" + run);
        assertThat(find(Paragraph.class).withText("Not used of the file: Salesperson, Colour").exists()).isTrue();
        select("Text of the line").setValue(6);
        assertThat(find(Paragraph.class).withText("Not used of the file: Salesperson").exists()).isTrue();

        test(find(Button.class).withText("Try it out").single()).click();
        queue.drain();
        UI.getCurrent().navigate("imports");
        UI.getCurrent().navigate("imports/" + run);
        assertThat(find(Paragraph.class).withText("Not used of the file: Salesperson").all()).hasSize(2);
        test(find(Button.class).withText("Import 1 entry").single()).click();
        queue.drain();
        UI.getCurrent().navigate("imports");
        UI.getCurrent().navigate("imports/" + run);
        assertThat(find(Paragraph.class).withText("Not used of the file: Salesperson").exists()).isTrue();
    }

    @Test
    void offersToTakePaymentsTwice() throws IOException {
        var file = Files.writeString(folder.resolve("in.csv"),
                "Received on,Customer,Amount,Not allocated\n2026-09-01,Harbor Foods,5.00,5.00\n");
        var run = imports.upload(ImportKind.PAYMENTS, "in.csv", file, Locale.ENGLISH);
        UI.getCurrent().navigate("imports/" + run);

        assertThat(find(Paragraph.class).all())
                .anyMatch(it -> it.getText().startsWith("From a list of payments comes what no invoice has taken yet"));
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
        assertThat(currency().isVisible()).as("a file of payments may leave it open too").isTrue();
    }

    /** Only where it matters, and to whoever decides on credit. */
    @Test
    void offersToTakeWhatAnInsurerDoesNotCover() throws IOException {
        var customer = books.customer(acme, "Harbor Foods");
        workspaces.in(acme, () -> covers.record(Ids.next(), customer, Covers.insured(Books.eur(500_00), LocalDate.of(2026, 9, 1), null)));
        var run = upload("""
                Invoice no,Customer,Invoice date,Due date,Amount,Currency
                A-1,Harbor Foods,2026-09-01,2027-02-01,100.00,EUR
                """);
        UI.getCurrent().navigate("imports/" + run);
        assertThat(find(Checkbox.class).all()).isEmpty();
        test(find(Button.class).withText("Try it out").single()).click();
        found(run);
        assertThat(find(Button.class).withText("Import 1 entry").all()).isEmpty();

        test(find(Checkbox.class).single()).click();
        found(run);
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        assertThat(find(Button.class).withText("Import 1 entry").all()).hasSize(1);

        signIn(workspaces.member(acme, Role.FINANCE));
        UI.getCurrent().navigate("imports/" + run);
        test(find(Checkbox.class).single()).click();
        found(run);
        assertThat(find(Checkbox.class).all()).as("whoever does not decide on credit takes it back only").isEmpty();
    }

    private void found(UUID run) {
        queue.drain();
        UI.getCurrent().navigate("imports");
        UI.getCurrent().navigate("imports/" + run);
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
                "Balances and ageing of days since Sep 1, 2026 will change.");
        test(find(Button.class).withText("Import 6 entries").single()).click();
        queue.drain();
        UI.getCurrent().navigate("imports");
        UI.getCurrent().navigate("imports/" + run);
        assertThat(find(ListItem.class).all().stream().map(ListItem::getText)).last()
                .isEqualTo("Balances and ageing of days since Sep 1, 2026 have changed.");
    }

    @Test
    void forgetsAFileThatIsNotWanted() throws IOException {
        var run = upload("Invoice no,Customer,Invoice date,Amount\nA-1,Harbor Foods,2026-09-01,5.00\n");
        UI.getCurrent().navigate("imports/" + run);

        test(find(Button.class).withText("Remove this file").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(imports.recent()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.preview(run));
    }

    @Test
    void takesACurrencyThatIsTypedByItsCode() throws IOException {
        UI.getCurrent().navigate("imports/" + upload("Invoice no,Customer,Invoice date,Amount\nA-1,Harbor Foods,2026-09-01,5.00\n"));

        ComponentUtil.fireEvent(currency(), new CustomValueSetEvent<>(currency(), true, " eur"));
        assertThat(currency().getValue()).isEqualTo(Currency.getInstance("EUR"));

        ComponentUtil.fireEvent(currency(), new CustomValueSetEvent<>(currency(), true, "no such"));
        assertThat(currency().isEmpty()).isTrue();
    }

    @Test
    void needsNoAmountBesideDebitAndCredit() throws IOException {
        UI.getCurrent()
                .navigate("imports/" + upload("Invoice no,Customer,Invoice date,Amount,Plus,Minus\nA-1,Harbor Foods,2026-09-01,5.00,,\n"));
        assertThat(select("Amount").hasClassName("needed")).isTrue();

        select("Amount").clear();
        select("Debit (owed more)").setValue(4);
        select("Credit (owed less)").setValue(5);

        assertThat(select("Amount").hasClassName("needed")).isFalse();
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

    /** The first sheet has a table too, which is not the one that is meant. What stands on papers is in the workspace's language. */
    @Test
    void letsTheSheetBeChosen() throws IOException {
        var path = folder.resolve("in.xlsx");
        try (var book = new Workbook(Files.newOutputStream(path), "Test", "1.0")) {
            write(book.newWorksheet("Open"), "A-1");
            write(book.newWorksheet("Archive"), "Z-9");
        }
        var run = imports.upload(ImportKind.INVOICES, "in.xlsx", path, Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("imports/" + run);
        var sheet = select("Sheet");
        assertThat(sheet.getItemLabelGenerator().apply(sheet.getValue())).isEqualTo("Open");

        sheet.setValue(1);

        assertThat(select("Sheet").getValue()).isEqualTo(1);
        test(find(Button.class).withText("Try it out").single()).click();
        queue.drain();
        UI.getCurrent().navigate("imports");
        UI.getCurrent().navigate("imports/" + run);
        test(find(Button.class).withText("Import 1 entry").single()).click();
        queue.drain();
        assertThat(workspaces.in(acme, () -> jdbc.sql("""
                select concat(i.number, ' ', l.text) from invoice i join invoice_line l on l.invoice_id = i.id and l.tenant_id = i.tenant_id
                where i.tenant_id = :tenant""").query(String.class).list())).containsExactly("Z-9 As invoiced");
    }

    private static void write(Worksheet sheet, String number) {
        var header = List.of("Invoice no", "Customer", "Invoice date", "Amount", "Currency");
        var row = List.of(number, "Harbor Foods", "2026-02-01", "12.50", "EUR");
        for (var column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.value(1, column, row.get(column));
        }
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
        return find(Span.class).all().stream().map(it -> it.getElement().getTextRecursively()).toList();
    }

    private UUID upload(String text) throws IOException {
        return imports.upload(ImportKind.INVOICES, "in.csv", Files.writeString(folder.resolve("in.csv"), text),
                Locale.ENGLISH);
    }
}
