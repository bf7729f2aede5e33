package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.ageing.CustomerStanding;
import com.duebook.alerts.facts.CustomerFacts;
import com.duebook.alerts.facts.Finding;
import com.duebook.money.Money;
import com.duebook.payments.Credits.Credit;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertRuleTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final UUID CUSTOMER = Ids.next();

    private final CustomerFacts facts = new CustomerFacts(CUSTOMER, Set.of("retail"), List.of(
            new CustomerStanding(CUSTOMER, 30, Money.of(10_000, EUR), 2),
            new CustomerStanding(CUSTOMER, 45, Money.of(99_999, USD), 1)), List.of());

    @Test
    void countsDaysFromTheOldestInvoiceOfAnyCurrency() {
        assertThat(rule(Indicator.DAYS_OVERDUE, 45).flags(facts))
                .contains(new Finding(CUSTOMER, 45, List.of(Money.of(99_999, USD), Money.of(10_000, EUR)), 3));
        assertThat(rule(Indicator.DAYS_OVERDUE, 46).flags(facts)).isEmpty();
    }

    /** Whatever order the database has them in: none of them stands for the others. */
    @Test
    void tellsCreditInEachCurrency() {
        var credits = List.of(new Credit(CUSTOMER, Money.of(7, USD), 1), new Credit(CUSTOMER, Money.of(500, EUR), 2));
        var all = new Finding(CUSTOMER, 0, List.of(Money.of(500, EUR), Money.of(7, USD)), 3);

        assertThat(rule(Indicator.UNUSED_CREDIT, 3).flags(new CustomerFacts(CUSTOMER, Set.of(), List.of(), credits))).contains(all);
        assertThat(rule(Indicator.UNUSED_CREDIT, 3).flags(new CustomerFacts(CUSTOMER, Set.of(), List.of(), credits.reversed())))
                .contains(all);
    }

    @Test
    void countsInvoicesOverAllCurrencies() {
        assertThat(rule(Indicator.ITEMS_OVERDUE, 3).flags(facts)).isPresent();
        assertThat(rule(Indicator.ITEMS_OVERDUE, 4).flags(facts)).isEmpty();
    }

    @Test
    void comparesAmountsAndCountsDaysAndInvoicesInItsOwnCurrencyOnly() {
        assertThat(amount(10_000, EUR).flags(facts)).contains(new Finding(CUSTOMER, 30, List.of(Money.of(10_000, EUR)), 2));
        assertThat(amount(10_000, USD).flags(facts)).contains(new Finding(CUSTOMER, 45, List.of(Money.of(99_999, USD)), 1));
        assertThat(amount(10_001, EUR).flags(facts)).isEmpty();
        assertThat(amount(1, Currency.getInstance("JPY")).flags(facts)).isEmpty();
    }

    @Test
    void looksOnlyAtCustomersWithItsTag() {
        assertThat(rule("retail", true).flags(facts)).isPresent();
        assertThat(rule("public", true).flags(facts)).isEmpty();
    }

    @Test
    void flagsNobodyWhileInactive() {
        assertThat(rule(null, false).flags(facts)).isEmpty();
    }

    @Test
    void refusesWhatCannotBeARule() {
        assertRefused("alerts.rule.nameMissing", () -> details(" ", Indicator.DAYS_OVERDUE, 1, null));
        assertRefused("alerts.rule.nameTooLong", () -> details("x".repeat(121), Indicator.DAYS_OVERDUE, 1, null));
        assertRefused("alerts.rule.thresholdTooLow", () -> details("Late", Indicator.DAYS_OVERDUE, 0, null));
        assertRefused("alerts.rule.currencyOnlyForAmounts", () -> details("Late", Indicator.AMOUNT_OVERDUE, 1, null));
        assertRefused("alerts.rule.currencyOnlyForAmounts", () -> details("Late", Indicator.DAYS_OVERDUE, 1, EUR));
    }

    private static void assertRefused(String key, Runnable making) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(making::run).extracting(Refusal::key).isEqualTo(key);
    }

    private static AlertRule rule(Indicator indicator, long threshold) {
        return new AlertRule(details("Late", indicator, threshold, null));
    }

    private static AlertRule amount(long threshold, Currency currency) {
        return new AlertRule(details("Late", Indicator.AMOUNT_OVERDUE, threshold, currency));
    }

    private static AlertRule rule(@Nullable String tag, boolean active) {
        return new AlertRule(new RuleDetails("Late", Indicator.DAYS_OVERDUE, 1, null, tag, Severity.INFO, active));
    }

    private static RuleDetails details(String name, Indicator indicator, long threshold, @Nullable Currency currency) {
        return new RuleDetails(name, indicator, threshold, currency, null, Severity.INFO, true);
    }
}
