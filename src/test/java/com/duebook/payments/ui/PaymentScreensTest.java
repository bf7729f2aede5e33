package com.duebook.payments.ui;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentFilter;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.PaymentList;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.PaymentRow;
import com.duebook.payments.PaymentTwins;
import com.duebook.payments.Payments;
import com.duebook.support.ScreenTest;
import com.duebook.support.Typing;
import com.duebook.tenancy.Ids;
import com.duebook.ui.EmptyState;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PaymentScreensTest extends ScreenTest {

    @Autowired PaymentFixture fixture;
    @Autowired PaymentList list;
    @Autowired Payments payments;
    @Autowired PaymentDialogs dialogs;
    @Autowired PaymentTwins twins;

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
    void proposesTheOldestInvoicesAndKeepsTheRestAsCredit() {
        record(eur(170_00));

        assertThat(fixture.open(acme, older)).isEqualTo(eur(0));
        assertThat(fixture.open(acme, newer)).isEqualTo(eur(0));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(20_00));
    }

    @Test
    void asksAboutTheSamePaymentTypedTwiceWithinMinutes() {
        record(eur(10_00));

        var form = dialogs.record(customer, id -> {});
        form.open();
        $(MoneyField.class).all().getFirst().setValue(eur(10_00));
        test($(Button.class).withText("Record").single()).click();
        assertThat(form.isOpened()).isTrue();
        assertThat(fixture.payments(acme)).isEqualTo(1);

        test($(ConfirmDialog.class).single()).confirm();
        assertThat(form.isOpened()).isTrue();
        assertThat(fixture.payments(acme)).as("Enter is no").isEqualTo(1);

        test($(Button.class).withText("Record").single()).click();
        test($(ConfirmDialog.class).single()).reject();
        assertThat(form.isOpened()).isFalse();
        assertThat(fixture.payments(acme)).isEqualTo(2);
        assertThat($(Notification.class).all()).anyMatch(it -> test(it).getText().contains("from Harbor Foods recorded."));
    }

    @Test
    void asksNothingAboutAnotherAmountDayOrReferenceOrAfterAWhile() {
        var first = new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, eur(10_00), PaymentFixture.TODAY, "slip 1");
        workspaces.in(acme, () -> payments.record(first, List.of()));
        var again = Ids.next();

        assertThat(twin(new PaymentDetails(again, customer, PaymentMethod.CASH, eur(10_00), PaymentFixture.TODAY, "slip 1"))).isPresent();
        assertThat(twin(new PaymentDetails(again, customer, PaymentMethod.CASH, eur(10_00), PaymentFixture.TODAY, null))).isPresent();
        assertThat(twin(first)).isEmpty();
        assertThat(twin(new PaymentDetails(again, customer, PaymentMethod.TRANSFER, eur(10_00), PaymentFixture.TODAY, "slip 2"))).isEmpty();
        assertThat(twin(new PaymentDetails(again, customer, PaymentMethod.TRANSFER, eur(10_01), PaymentFixture.TODAY, "slip 1"))).isEmpty();
        assertThat(twin(new PaymentDetails(again, customer, PaymentMethod.TRANSFER, eur(10_00), PaymentFixture.TODAY.minusDays(1), null)))
                .isEmpty();
        clock.advance(Duration.ofMinutes(11));
        assertThat(twin(new PaymentDetails(again, customer, PaymentMethod.TRANSFER, eur(10_00), PaymentFixture.TODAY, null))).isEmpty();
    }

    /** Money of an earlier day changes figures that somebody may have reported. */
    @Test
    void saysSinceWhenMoneyOfAnEarlierDayChangesFigures() {
        dialogs.record(customer, id -> {}).open();
        var on = $(DatePicker.class).single();
        assertThat(on.getHelperText()).isNullOrEmpty();

        on.setValue(LocalDate.of(2026, 8, 5));
        assertThat(on.getHelperText()).isEqualTo("Balances and ageing of days since Aug 5, 2026 will change.");

        on.setValue(PaymentFixture.TODAY);
        assertThat(on.getHelperText()).isNullOrEmpty();
    }

    @Test
    void saysAtTheAmountThatAPaymentIsMoreThanZero() {
        dialogs.record(customer, id -> {}).open();
        var amount = $(MoneyField.class).all().getFirst();
        Typing.into(amount, "-5");
        test($(Button.class).withText("Record").single()).click();

        assertThat(amount.isInvalid()).isTrue();
        assertThat(amount.getErrorMessage()).isEqualTo("A payment has to be more than zero.");
    }

    private Optional<PaymentTwins.Twin> twin(PaymentDetails details) {
        return workspaces.in(acme, () -> twins.of(details));
    }

    /** A transfer in US dollars was booked as euros, because the oldest invoice was in euros. */
    @Test
    void asksInWhichCurrencyMoneyCameWhereTwoAreOwed() {
        var dollars = fixture.invoice(acme, customer, usd(70_00));
        var form = dialogs.record(customer, id -> {});
        form.open();
        var amount = $(MoneyField.class).all().getFirst();
        assertThat(currency().getValue()).isNull();
        assertThat(amount.isEnabled()).isFalse();
        assertThat(currency().getHelperText()).contains("EUR, USD");

        test($(Button.class).withText("Record").single()).click();
        assertThat(currency().isInvalid()).isTrue();
        assertThat(form.isOpened()).isTrue();

        currency().setValue(Currency.getInstance("USD"));
        Typing.into(amount, "50");
        test($(Button.class).withText("Record").single()).click();

        assertThat(form.isOpened()).isFalse();
        assertThat(fixture.open(acme, dollars).minor()).isEqualTo(20_00);
        assertThat(fixture.open(acme, older)).isEqualTo(eur(100_00));
        assertThat(workspaces.in(acme, () -> list.page(new PaymentFilter("", null, false), 0, 10)).getFirst().amount())
                .isEqualTo(usd(50_00));
    }

    @Test
    void takesTheOnlyCurrencyThatIsOwedAndAnyOtherThatIsChosen() {
        dialogs.record(customer, id -> {}).open();
        assertThat(currency().getValue()).isEqualTo(Currency.getInstance("EUR"));

        currency().setValue(Currency.getInstance("USD"));
        Typing.into($(MoneyField.class).all().getFirst(), "1,250.50");
        test($(Button.class).withText("Record").single()).click();

        assertThat(workspaces.in(acme, () -> list.page(new PaymentFilter("", null, false), 0, 10)).getFirst().unallocated())
                .isEqualTo(usd(1_250_50));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Currency> currency() {
        return (ComboBox<Currency>) $(ComboBox.class).withLabel("Currency").single();
    }

    private static Money usd(long cents) {
        return Money.of(cents, Currency.getInstance("USD"));
    }

    @Test
    void listsWhatIsLeftAsCredit() {
        record(eur(100_00));
        record(eur(70_00));

        UI.getCurrent().navigate("payments", QueryParameters.fromString("state=credit"));

        assertThat($(PaymentGrid.class).single().getGenericDataView().getItems().map(PaymentRow::amount))
                .containsExactly(eur(70_00));
    }

    @Test
    void saysWhatBelongsIntoAnEmptyList() {
        UI.getCurrent().navigate("payments");

        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void takesAnAllocationBackAndUndoesThatToo() {
        record(eur(100_00));
        open(only());

        test($(Button.class).withText("Undo").single()).click();
        assertThat(fixture.open(acme, older)).isEqualTo(eur(100_00));

        test($(Button.class).withText("Undo").all().getLast()).click();
        assertThat(fixture.open(acme, older)).isEqualTo(eur(0));
    }

    @Test
    void refusesToAllocateMoreThanThereIs() {
        record(eur(10_00));

        var form = dialogs.record(customer, id -> {});
        form.open();
        var fields = $(MoneyField.class).all();
        fields.get(0).setValue(eur(20_00));
        fields.get(1).setValue(eur(91_00));
        test($(Button.class).withText("Record").single()).click();

        assertThat(form.isOpened()).isTrue();
        assertThat(fields.get(1).isInvalid()).isTrue();
    }

    @Test
    void letsOpenInvoicesTakeTheCreditOfACustomerAndUndoesThatToo() {
        workspaces.in(acme, () -> payments.record(new PaymentDetails(
                Ids.next(), customer, PaymentMethod.TRANSFER, eur(120_00), PaymentFixture.TODAY, null), List.of()));
        UI.getCurrent().navigate(CustomersNavigation.customer(customer), QueryParameters.fromString("tab=payments"));

        test($(UnusedCredit.class).single().getChildren()
                .filter(Button.class::isInstance).map(Button.class::cast).findFirst().orElseThrow()).click();
        test($(Button.class).withText("Save").single()).click();
        assertThat(fixture.open(acme, older)).isEqualTo(eur(0));
        assertThat(fixture.open(acme, newer)).isEqualTo(eur(30_00));

        test($(Button.class).withText("Undo").all().getLast()).click();
        assertThat(fixture.open(acme, older)).isEqualTo(eur(100_00));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(120_00));
    }

    @Test
    void showsOfManyOpenInvoicesAFewAndWhatTheMoneyReaches() {
        IntStream.range(0, 18).forEach(number -> fixture.invoice(acme, customer, eur(10_00)));
        dialogs.record(customer, id -> {}).open();
        assertThat($(ShareFields.class).single().fields()).hasSize(8);

        $(MoneyField.class).all().getFirst().setValue(eur(250_00));
        assertThat($(ShareFields.class).single().fields()).hasSize(12);

        test($(Button.class).withText("Show 8 more").single()).click();
        assertThat($(ShareFields.class).single().fields()).hasSize(20);
    }

    private void record(Money amount) {
        var form = dialogs.record(customer, id -> {});
        form.open();
        $(MoneyField.class).all().getFirst().setValue(amount);
        test($(Button.class).withText("Record").single()).click();
        assertThat(form.isOpened()).isFalse();
    }

    private PaymentRow only() {
        return workspaces.in(acme, () -> list.page(new PaymentFilter("", null, false), 0, 10)).getFirst();
    }

    private void open(PaymentRow row) {
        UI.getCurrent().navigate(PaymentsNavigation.payment(row.id()));
        assertThat($(H1.class).single().getText()).startsWith("EUR");
    }
}
