package com.duebook.alerts;

import static com.duebook.ageing.OverdueFacts.AMOUNT_OVERDUE;
import static com.duebook.ageing.OverdueFacts.DAYS_OVERDUE;
import static com.duebook.ageing.OverdueFacts.ITEMS_OVERDUE;
import static com.duebook.payments.credit.CreditFacts.UNUSED_CREDIT;
import static com.duebook.payments.credit.CreditFacts.UNUSED_CREDIT_AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.customers.Tags;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.facts.FactValue;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertRuleTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final UUID CUSTOMER = Ids.next();

    private final CustomerFacts facts = new CustomerFacts(CUSTOMER, LocalDate.EPOCH, List.of(
            value(DAYS_OVERDUE, 30, EUR), value(AMOUNT_OVERDUE, 10_000, EUR), value(ITEMS_OVERDUE, 2, EUR),
            value(DAYS_OVERDUE, 45, USD), value(AMOUNT_OVERDUE, 99_999, USD), value(ITEMS_OVERDUE, 1, USD),
            new FactValue(Tags.TAG, 1, null, "retail")));

    @Test
    void countsDaysFromTheOldestInvoiceOfAnyCurrency() {
        assertThat(rule(DAYS_OVERDUE, 45).flags(DAYS_OVERDUE, facts)).isTrue();
        assertThat(rule(DAYS_OVERDUE, 46).flags(DAYS_OVERDUE, facts)).isFalse();

        var finding = rule(DAYS_OVERDUE, 45).finding(DAYS_OVERDUE, facts);
        assertThat(finding.days()).isEqualTo(45);
        assertThat(finding.amounts()).containsExactly(Money.of(99_999, USD), Money.of(10_000, EUR));
        assertThat(finding.items()).isEqualTo(3);
    }

    /** Whatever order the database has them in: none of them stands for the others. */
    @Test
    void tellsCreditInEachCurrency() {
        var credits = List.of(value(UNUSED_CREDIT, 1, USD), value(UNUSED_CREDIT_AMOUNT, 7, USD),
                value(UNUSED_CREDIT, 2, EUR), value(UNUSED_CREDIT_AMOUNT, 500, EUR));

        for (var each : List.of(credits, credits.reversed())) {
            var credit = new CustomerFacts(CUSTOMER, LocalDate.EPOCH, each);
            assertThat(rule(UNUSED_CREDIT, 3).flags(UNUSED_CREDIT, credit)).isTrue();
            assertThat(rule(UNUSED_CREDIT, 3).finding(UNUSED_CREDIT, credit).amounts())
                    .containsExactly(Money.of(500, EUR), Money.of(7, USD));
        }
    }

    @Test
    void countsInvoicesOverAllCurrencies() {
        assertThat(rule(ITEMS_OVERDUE, 3).flags(ITEMS_OVERDUE, facts)).isTrue();
        assertThat(rule(ITEMS_OVERDUE, 4).flags(ITEMS_OVERDUE, facts)).isFalse();
    }

    @Test
    void comparesAmountsAndCountsDaysAndInvoicesInItsOwnCurrencyOnly() {
        assertThat(amount(10_000, EUR).flags(AMOUNT_OVERDUE, facts)).isTrue();
        assertThat(amount(10_001, EUR).flags(AMOUNT_OVERDUE, facts)).isFalse();
        assertThat(amount(10_000, USD).flags(AMOUNT_OVERDUE, facts)).isTrue();
        assertThat(amount(1, Currency.getInstance("JPY")).flags(AMOUNT_OVERDUE, facts)).isFalse();

        var finding = amount(10_000, EUR).finding(AMOUNT_OVERDUE, facts);
        assertThat(finding.days()).isEqualTo(30);
        assertThat(finding.amounts()).containsExactly(Money.of(10_000, EUR));
        assertThat(finding.items()).isEqualTo(2);
    }

    /** What was stored may have lost its module, or its currency. */
    @Test
    void flagsNobodyWhereItCannotKnow() {
        var gone = new FactKey("LATE_LAST_YEAR", FactUnit.UNKNOWN);

        assertThat(rule(gone, 1).flags(gone, facts)).isFalse();
        assertThat(rule(DAYS_OVERDUE, 1).flags(AMOUNT_OVERDUE, facts)).isFalse();
        assertThat(rule(gone, 1).finding(gone, facts).because()).isEqualTo(DAYS_OVERDUE);
    }

    @Test
    void looksOnlyAtCustomersWithItsTag() {
        assertThat(rule("retail", true).flags(DAYS_OVERDUE, facts)).isTrue();
        assertThat(rule("public", true).flags(DAYS_OVERDUE, facts)).isFalse();
    }

    @Test
    void flagsNobodyWhileInactive() {
        assertThat(rule(null, false).flags(DAYS_OVERDUE, facts)).isFalse();
    }

    @Test
    void refusesWhatCannotBeARule() {
        assertRefused("alerts.rule.nameMissing", () -> details(" ", DAYS_OVERDUE, 1, null));
        assertRefused("alerts.rule.nameTooLong", () -> details("x".repeat(121), DAYS_OVERDUE, 1, null));
        assertRefused("alerts.rule.thresholdTooLow", () -> details("Late", DAYS_OVERDUE, 0, null));
        assertRefused("alerts.rule.currencyOnlyForAmounts", () -> details("Late", AMOUNT_OVERDUE, 1, null));
        assertRefused("alerts.rule.currencyOnlyForAmounts", () -> details("Late", DAYS_OVERDUE, 1, EUR));
    }

    private static void assertRefused(String key, Runnable making) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(making::run).extracting(Refusal::key).isEqualTo(key);
    }

    private static AlertRule rule(FactKey indicator, long threshold) {
        return new AlertRule(details("Late", indicator, threshold, null));
    }

    private static AlertRule amount(long threshold, Currency currency) {
        return new AlertRule(details("Late", AMOUNT_OVERDUE, threshold, currency));
    }

    private static AlertRule rule(@Nullable String tag, boolean active) {
        return new AlertRule(new RuleDetails("Late", DAYS_OVERDUE, 1, null, tag, Severity.INFO, active));
    }

    private static FactValue value(FactKey key, long number, Currency currency) {
        return new FactValue(key, number, currency, null);
    }

    private static RuleDetails details(String name, FactKey indicator, long threshold, @Nullable Currency currency) {
        return new RuleDetails(name, indicator, threshold, currency, null, Severity.INFO, true);
    }
}
