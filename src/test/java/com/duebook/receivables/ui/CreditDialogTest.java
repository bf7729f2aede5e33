package com.duebook.receivables.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.credit.CreditBalances;
import com.duebook.receivables.credit.CreditLine;
import com.duebook.support.ScreenTest;
import com.duebook.support.Typing;
import com.duebook.ui.Words;
import com.duebook.ui.form.DecimalField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CreditDialogTest extends ScreenTest {

    @Autowired Books books;
    @Autowired Receivables receivables;
    @Autowired CreditBalances balances;
    @Autowired Words words;

    final List<List<CreditLine>> credited = new ArrayList<>();
    UUID invoice = UUID.randomUUID();

    @BeforeEach
    void anInvoiceOfWhichAPartIsCredited() {
        invoice = books.issued(acme, books.customer(acme, "Harbor Ltd"), eur(10_00));
        workspaces.in(acme, () -> receivables.credit(invoice, Books.part(4)));
    }

    @Test
    void showsWhatIsLeftOfALineAndTakesNoMore() {
        open();
        assertThat(quantity().getValue()).isEqualByComparingTo("6");
        assertThat(quantity().getHelperText().replace('\u00a0', ' ')).isEqualTo("6 of 10 left to credit, EUR 6.00 net");

        Typing.into(quantity(), "7");
        save();

        assertThat(quantity().isInvalid()).isTrue();
        assertThat(credited).isEmpty();
    }

    @Test
    void takesNoneForWhatCannotBeRead() {
        open();
        Typing.into(quantity(), "2 boxes");
        save();

        assertThat(quantity().isInvalid()).isTrue();
        assertThat(credited).isEmpty();
    }

    /** "0.667 left" was said of 0.666667, and then refused; a seventh decimal was rounded away. */
    @Test
    void saysWhatIsLeftWithAllDecimalsAndTakesNoFinerOnes() {
        var position = workspaces.in(acme, () -> balances.of(invoice)).lines().getFirst().position();
        workspaces.in(acme, () -> receivables.credit(invoice,
                new CreditDetails(List.of(new CreditLine(position, new BigDecimal("0.333333"))), "a third")));
        open();
        assertThat(quantity().getHelperText()).startsWith("5.666667 of 10 left to credit");

        Typing.into(quantity(), "5.6666667");
        assertThat(quantity().getErrorMessage()).isEqualTo("At most 6 decimals.");
        save();

        assertThat(credited).isEmpty();
    }

    /** All quantities 0 said EUR 0.00 and took back the whole invoice. */
    @Test
    void nothingChosenIsRefusedAndCreditsNothing() {
        open();
        Typing.into(quantity(), "0");

        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText)
                .contains("Nothing is chosen. Enter how much of at least one line the credit note takes back.");
        save();

        assertThat(credited).isEmpty();
        assertThat(find(Notification.class).all()).as("what is said below the lines goes away by itself").isEmpty();
        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(workspaces.in(acme, () -> receivables.view(invoice)).open()).isEqualTo(eur(6_00));
    }

    @Test
    void creditsWhatIsChosen() {
        open();
        Typing.into(quantity(), "2");

        assertThat(find(Paragraph.class).all()).extracting(it -> it.getText().replace('\u00a0', ' '))
                .contains("Credit note total: EUR 2.00");
        save();

        assertThat(workspaces.in(acme, () -> receivables.view(invoice)).open()).isEqualTo(eur(4_00));
    }

    private void open() {
        var view = workspaces.in(acme, () -> receivables.view(invoice));
        var balance = workspaces.in(acme, () -> balances.of(invoice));
        new CreditDialog(view, balance, words, note -> "", (lines, reason) -> {
            credited.add(lines);
            workspaces.in(acme, () -> receivables.credit(invoice, new CreditDetails(lines, reason)));
        }).open();
        test(find(TextField.class).withCaption("Reason").single()).setValue("returned");
    }

    private DecimalField quantity() {
        return find(DecimalField.class).single();
    }

    private void save() {
        test(find(Button.class).withText("Write credit note").single()).click();
    }
}
