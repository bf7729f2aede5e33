package com.duebook.payments.ui;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Money;
import com.duebook.payments.PaymentFixture;
import com.duebook.support.ScreenTest;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that is written down from an invoice's own page is for that invoice before it is for others. */
class RecordForInvoiceTest extends ScreenTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Autowired PaymentFixture fixture;
    @Autowired PaymentDialogs dialogs;

    UUID customer = UUID.randomUUID();
    UUID older = UUID.randomUUID();
    UUID newer = UUID.randomUUID();

    @BeforeEach
    void twoInvoices() {
        customer = fixture.customer(acme, "Harbor Foods");
        older = fixture.invoice(acme, customer, eur(100_00));
        newer = fixture.invoice(acme, customer, eur(50_00));
    }

    @Test
    void paysItBeforeAnOlderOne() {
        record(eur(49_99));

        assertThat(fixture.open(acme, newer)).isEqualTo(eur(1));
        assertThat(fixture.open(acme, older)).isEqualTo(eur(100_00));
    }

    @Test
    void paysOthersWithWhatIsLeft() {
        record(eur(80_00));

        assertThat(fixture.open(acme, newer)).isEqualTo(eur(0));
        assertThat(fixture.open(acme, older)).isEqualTo(eur(70_00));
    }

    /** Where several currencies are owed nobody is asked: the invoice says it. */
    @Test
    void isInTheCurrencyOfTheInvoice() {
        var dollars = fixture.invoice(acme, customer, Money.of(10_00, USD));

        dialogs.record(customer, dollars, payment -> {}).open();

        assertThat($(ComboBox.class).all()).extracting(ComboBox::getValue).contains(USD);
    }

    private void record(Money money) {
        dialogs.record(customer, newer, payment -> {}).open();
        $(MoneyField.class).all().getFirst().setValue(money);
        test($(Button.class).withText("Record").single()).click();
    }
}
