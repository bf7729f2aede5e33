package com.duebook.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.duebook.money.Money;
import com.duebook.support.ScreenTest;
import com.duebook.support.SharedData;
import com.duebook.support.Typing;
import com.duebook.text.Region;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class NumberFieldsTest extends ScreenTest {

    @Test
    void takesBothWaysOfWritingInEveryWorkspaceAndShowsWhatItTook() {
        assertTaken("IE", "EUR", "1.250,50", "1250.50", "1,250.50");
        assertTaken("DK", "DKK", "1,250.50", "1250.50", "1.250,50");
        assertTaken("IE", "EUR", "1250.5", "1250.50", "1,250.50");
        assertTaken("IN", "INR", "1,25,000.50", "125000.50", "1,25,000.50");
        assertTaken("IN", "INR", "₹12,34,567.89", "1234567.89", "12,34,567.89");
        assertTaken("KW", "KWD", "8.375", "8.375", "8.375");
        assertTaken("IE", "EUR", "(1,250.50)", "-1250.50", "-1,250.50");
        assertTaken("HU", "HUF", "1 250,50 Ft", "1250.50", "1\u00a0250,50");
    }

    @Test
    void asksWhichOfTwoAmountsIsMeantAndTakesTheOneThatIsClicked() {
        var field = money("IE", "EUR");
        Typing.into(field, "1.250");

        assertThat(field.getValue()).isNull();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Did you mean 1,250.00 or 1.25?");
        assertThat(offered()).containsExactly("1,250.00", "1.25");

        test(find(Button.class).withText("1,250.00").single()).click();
        assertThat(field.getValue()).isEqualTo(Money.of(125_000, Currency.getInstance("EUR")));
        assertThat(field.isInvalid()).isFalse();
        assertThat(Typing.shown(field)).isEqualTo("1,250.00");
        assertThat(offered()).isEmpty();
    }

    @Test
    void proposesOnlyWhatTheCurrencyCanTake() {
        var field = money("IE", "EUR");
        Typing.into(field, "1.255");

        assertThat(field.getErrorMessage()).isEqualTo("Did you mean 1,255.00?");
    }

    /** A form's button says “Needed” of what has no value; the question says more. */
    @Test
    void keepsTheQuestionWhenAFormComplains() {
        assertQuestionStays(money("IE", "EUR"));
        assertQuestionStays(price("IE", "EUR"));
        var field = money("IE", "EUR");
        field.setErrorMessage("Needed");
        assertThat(field.getErrorMessage()).isEqualTo("Needed");
    }

    private static void assertQuestionStays(NumberInput<?, ?> field) {
        Typing.into(field, "1.250");
        field.setErrorMessage("Needed");
        field.setInvalid(true);

        assertThat(field.getErrorMessage()).startsWith("Did you mean 1,250.00 or 1.25");
    }

    @Test
    void refusesAnotherCurrencyAndWordsAndKeepsThemInTheField() {
        assertRefused(money("IE", "EUR"), "USD 1,250.50", "“USD” is not the sign of EUR. This amount is in EUR.");
        assertRefused(money("IE", "EUR"), "INV 300", "“INV” is not part of a number. Write it like 1,234.50.");
        assertRefused(money("IE", "EUR"), "1,250.505", "EUR has 2 decimals.");
        assertRefused(money("JP", "JPY"), "12.5", "JPY has no decimals.");
        assertRefused(money("IE", "EUR"), "1,25.50", "The digits are grouped in an unknown way. Write it like 1,234.50.");
        assertRefused(quantity("IE"), "5 kg", "“kg” is not part of a number. Write it like 1,234.5.");
        assertRefused(whole(), "12.5", "Only whole numbers, without decimals.");
        assertRefused(whole(), "400", "At most 365.");
    }

    @Test
    void saysItInChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        var field = new MoneyField("金额", Currency.getInstance("CNY"));
        UI.getCurrent().add(field);
        Typing.into(field, "１.２５０");

        assertThat(field.getErrorMessage()).isEqualTo("您是指 1,250.00 还是 1.25？");
        Typing.into(field, "￥１，２５０。５０");
        assertThat(Typing.shown(field)).isEqualTo("1,250.50");
    }

    @Test
    void warnsOfAPriceFinerThanItsCurrencyAndTakesIt() {
        var field = price("IE", "EUR");
        Typing.into(field, "0.335");

        assertThat(field.getValue()).isEqualByComparingTo("0.335");
        assertThat(Typing.shown(field)).isEqualTo("0.335");
        assertThat(field.getHelperComponent().getElement().getText())
                .isEqualTo("EUR has 2 decimals; the line’s sum is rounded.");
        Typing.into(field, "1.5");
        assertThat(field.getHelperComponent()).isNull();
        assertThat(Typing.shown(field)).isEqualTo("1.50");
    }

    @Test
    void saysNothingWhileSomebodyIsStillTyping() {
        var field = price("IE", "EUR");
        field.setLive();
        Typing.begin(field, "1.250");
        assertThat(field.isInvalid()).isFalse();
        assertThat(field.isUnreadable()).isTrue();

        Typing.into(field, "1.250,5");
        assertThat(field.getValue()).isEqualByComparingTo("1250.5");
        assertThat(Typing.shown(field)).isEqualTo("1,250.50");
    }

    @Test
    void emptiesWhatCouldNotBeRead() {
        var field = money("IE", "EUR");
        Typing.into(field, "abc");
        field.setValue(null);

        assertThat(Typing.shown(field)).isEmpty();
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void readsTheTextAnewInAnotherCurrency() {
        var field = money("IE", "KWD");
        Typing.into(field, "8.375");
        field.setCurrency(Currency.getInstance("EUR"));
        assertThat(field.getValue()).isNull();
        assertThat(field.isInvalid()).isTrue();

        field.setCurrency(Currency.getInstance("KWD"));
        assertThat(field.getValue()).isEqualTo(Money.of(8_375, Currency.getInstance("KWD")));
    }

    @Test
    void takesWhatTheHandedCasesExpect() throws IOException {
        var file = SharedData.find("cases/59-typed-amounts.txt").orElse(null);
        assumeThat(file).as("../shared/data/cases is not here: the handed amounts are not typed").isNotNull();
        var all = new SoftAssertions();
        Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t")).forEach(part -> {
            var field = money(part[0], part[1]);
            Typing.into(field, part[2]);
            var value = field.getValue();
            all.assertThat(value == null ? "refused" : value.amount().toPlainString()).as("%s", List.of(part))
                    .isEqualTo(part[3].split("[ :;]")[0]);
        });
        all.assertAll();
    }

    private List<String> offered() {
        return find(Button.class).all().stream().map(Button::getText).filter(text -> text.startsWith("1")).toList();
    }

    private void assertTaken(String country, String currency, String text, String value, String shown) {
        var field = money(country, currency);
        Typing.into(field, text);
        assertThat(field.getValue()).as(text).isNotNull()
                .extracting(Money::amount).isEqualTo(new BigDecimal(value));
        assertThat(Typing.shown(field)).isEqualTo(shown);
    }

    private static void assertRefused(NumberInput<?, ?> field, String text, String complaint) {
        Typing.into(field, text);
        assertThat(field.getValue()).isNull();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(complaint);
        assertThat(Typing.shown(field)).isEqualTo(text);
    }

    private static MoneyField money(String country, String currency) {
        return shown(country, () -> new MoneyField("Amount", Currency.getInstance(currency)));
    }

    private static DecimalField price(String country, String currency) {
        return shown(country, () -> DecimalField.price("Price", Currency.getInstance(currency)));
    }

    private static DecimalField quantity(String country) {
        return shown(country, () -> DecimalField.quantity("Quantity"));
    }

    private static WholeField whole() {
        var field = shown("IE", () -> new WholeField("Days"));
        field.setMax(365);
        return field;
    }

    private static <F extends NumberInput<F, ?>> F shown(String country, Supplier<F> field) {
        UI.getCurrent().setLocale(new Region(country).locale(Locale.ENGLISH));
        UI.getCurrent().removeAll();
        var one = field.get();
        UI.getCurrent().add(one);
        return one;
    }
}
