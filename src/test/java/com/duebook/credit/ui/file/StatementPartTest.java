package com.duebook.credit.ui.file;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.statement.CreditStatements;
import com.duebook.credit.statement.SheetLine;
import com.duebook.credit.statement.Sheets;
import com.duebook.credit.statement.StatementView;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.ui.Words;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StatementPartTest extends ScreenTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Autowired Books books;
    @Autowired CreditStatements statements;
    @Autowired Words words;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void entersAYearOnceItsSumsAddUp() {
        open();
        test(button("Enter a year")).click();
        find(DatePicker.class).all().getFirst().setValue(END);
        field("Source").setValue("Audited accounts");
        amount("Total assets", 1_000_00);
        amount("Equity", 400_00);
        amount("Total liabilities", 500_00);
        amount("Current assets", 300_00);
        amount("Current liabilities", 0);

        test(button("Save")).click();
        assertThat(money("Total assets").getErrorMessage()).contains("too high").contains("EUR\u00a0100.00");
        assertThat(all()).isEmpty();

        amount("Total liabilities", 600_00);
        test(button("Save")).click();

        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
        assertThat(said()).contains("Dec 31, 2025 · EUR", "Total assets1,000.00", "Debt ratio60 %", "Current rationot meaningful",
                "Growth of equitynot told", "Audited accounts");
    }

    @Test
    void takesATableOverOrSaysWhatIsWrongInWhichRow() throws IOException {
        var dialog = new StatementImport(customer, List.of(), statements, eur(0).currency(), words, () -> {});
        dialog.open();
        take(dialog, "year_end,total_assets,equity,total_liabilities\n2025-12-31,100,60,40\n2024-12-31,100,60,30\n");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively().replace('\u00a0', ' '))
                .contains("Nothing was taken", "Row 3: Total assets are EUR 100.00");
        assertThat(all()).isEmpty();

        take(dialog, "year_end,total_assets,equity,total_liabilities\n2025-12-31,100,60,40\n2024-12-31,100,60,40\n");
        assertThat(all()).hasSize(2);
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
    }

    /** The fourth year was cut off. */
    @Test
    void showsFiveYearsInATableThatScrolls() {
        workspaces.in(acme, () -> {
            IntStream.range(0, 6)
                    .forEach(year -> statements.record(customer, null, Sheets.of(END.minusYears(year), 1_000_00), "Audited", null));
            return true;
        });
        open();

        assertThat(said()).contains("Dec 31, 2021 · EUR").doesNotContain("Dec 31, 2020", "EUR 1,000.00");
        assertThat(find(StatementTable.class).single().getParent().orElseThrow().getElement().getClassList()).contains("wide-table");
    }

    @Test
    void correctsAndWithdraws() {
        workspaces.in(acme, () -> {
            statements.record(customer, null, Sheets.of(END, 1_000_00), "Audited accounts", null);
            return true;
        });
        open();
        test(button("Correct…")).click();
        assertThat(money("Sales").getValue()).isEqualTo(eur(2_000_00));
        amount("Sales", 1_500_00);
        test(button("Save")).click();

        assertThat(all()).singleElement()
                .satisfies(it -> assertThat(it.sheet().lines()).containsEntry(SheetLine.SALES, 1_500_00L));
        assertThat(button("Withdraw").getAriaLabel()).contains("Withdraw the balance sheet of Dec 31, 2025");
    }

    private void take(StatementImport dialog, String text) throws IOException {
        var file = Files.createTempFile("sheets", ".csv");
        Files.writeString(file, text);
        dialog.take("sheets.csv", file);
        Files.delete(file);
    }

    private List<StatementView> all() {
        return workspaces.in(acme, () -> statements.of(customer));
    }

    private void open() {
        UI.getCurrent().navigate(CustomersNavigation.customer(customer), QueryParameters.of("tab", "file"));
    }

    private void amount(String label, long minor) {
        money(label).setValue(eur(minor));
    }

    private MoneyField money(String label) {
        return find(MoneyField.class).all().stream().filter(it -> label.equals(it.getLabel())).findFirst().orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream().filter(it -> label.equals(it.getLabel())).findFirst().orElseThrow();
    }

    private String said() {
        return find(Section.class).all().stream().map(part -> part.getElement().getTextRecursively().replace('\u00a0', ' '))
                .collect(Collectors.joining(" "));
    }
}
