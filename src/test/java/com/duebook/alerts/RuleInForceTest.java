package com.duebook.alerts;

import static com.duebook.ageing.OverdueFacts.AMOUNT_OVERDUE;
import static com.duebook.ageing.OverdueFacts.DAYS_OVERDUE;
import static com.duebook.ageing.OverdueFacts.ITEMS_OVERDUE;
import static com.duebook.payments.credit.CreditFacts.UNUSED_CREDIT;
import static com.duebook.payments.credit.CreditFacts.UNUSED_CREDIT_AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.alerts.telling.Telling;
import com.duebook.alerts.telling.Whom;
import com.duebook.customers.Tags;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.facts.FactValue;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Exchange;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.KnownFacts;
import com.duebook.facts.condition.Operator;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleInForceTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final UUID CUSTOMER = Ids.next();
    private static final Set<FactKey> EXPLAINING =
            Set.of(DAYS_OVERDUE, AMOUNT_OVERDUE, ITEMS_OVERDUE, UNUSED_CREDIT, UNUSED_CREDIT_AMOUNT);

    private final CustomerFacts facts = new CustomerFacts(CUSTOMER, LocalDate.EPOCH, List.of(
            value(DAYS_OVERDUE, 30, EUR), value(AMOUNT_OVERDUE, 10_000, EUR), value(ITEMS_OVERDUE, 2, EUR),
            value(DAYS_OVERDUE, 45, USD), value(AMOUNT_OVERDUE, 99_999, USD), value(ITEMS_OVERDUE, 1, USD),
            new FactValue(Tags.TAG, 1, null, "retail")));

    @Test
    void countsDaysFromTheOldestInvoiceOfAnyCurrency() {
        assertThat(rule(DAYS_OVERDUE, 45).flags(known(facts))).isTrue();
        assertThat(rule(DAYS_OVERDUE, 46).flags(known(facts))).isFalse();

        var finding = rule(DAYS_OVERDUE, 45).flag(known(facts), EXPLAINING).finding();
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
            assertThat(rule(UNUSED_CREDIT, 3).flags(known(credit))).isTrue();
            assertThat(rule(UNUSED_CREDIT, 3).flag(known(credit), EXPLAINING).finding().amounts())
                    .containsExactly(Money.of(500, EUR), Money.of(7, USD));
        }
    }

    @Test
    void countsInvoicesOverAllCurrencies() {
        assertThat(rule(ITEMS_OVERDUE, 3).flags(known(facts))).isTrue();
        assertThat(rule(ITEMS_OVERDUE, 4).flags(known(facts))).isFalse();
    }

    @Test
    void comparesAmountsAndCountsDaysAndInvoicesInItsOwnCurrencyOnly() {
        assertThat(amount(10_000, EUR).flags(known(facts))).isTrue();
        assertThat(amount(10_001, EUR).flags(known(facts))).isFalse();
        assertThat(amount(10_000, USD).flags(known(facts))).isTrue();
        assertThat(amount(1, Currency.getInstance("JPY")).flags(known(facts))).isFalse();

        var finding = amount(10_000, EUR).flag(known(facts), EXPLAINING).finding();
        assertThat(finding.days()).isEqualTo(30);
        assertThat(finding.amounts()).containsExactly(Money.of(10_000, EUR));
        assertThat(finding.items()).isEqualTo(2);
    }

    /** What was stored may have lost its module, or its currency. */
    @Test
    void flagsNobodyWhereItCannotKnow() {
        var gone = new FactKey("LATE_LAST_YEAR", FactUnit.UNKNOWN);

        assertThat(rule(gone, 1).flags(known(facts))).isFalse();
        assertThat(rule(gone, 1).flag(known(facts), EXPLAINING).finding().because()).isEqualTo(DAYS_OVERDUE);
    }

    @Test
    void looksOnlyAtCustomersWithItsTag() {
        assertThat(rule("retail", true).flags(known(facts))).isTrue();
        assertThat(rule("public", true).flags(known(facts))).isFalse();
    }

    @Test
    void flagsNobodyWhileInactive() {
        assertThat(rule(null, false).flags(known(facts))).isFalse();
    }

    @Test
    void refusesWhatCannotBeARule() {
        assertRefused("alerts.rule.nameMissing", () -> details(" ", DAYS_OVERDUE, 1, null));
        assertRefused("alerts.rule.nameTooLong", () -> details("x".repeat(121), DAYS_OVERDUE, 1, null));
        assertRefused("facts.condition.always", () -> details("Late", DAYS_OVERDUE, 0, null).check());
        assertRefused("facts.condition.currencyOnlyForAmounts", () -> details("Late", AMOUNT_OVERDUE, 1, null).check());
        assertRefused("facts.condition.currencyOnlyForAmounts", () -> details("Late", DAYS_OVERDUE, 1, EUR).check());
        assertRefused("alerts.telling.roleMissing", () -> told(new Telling(Whom.ROLE, null, null, false)).check());
        assertRefused("alerts.telling.roleMissing", () -> told(new Telling(Whom.ROLE, Role.AUDITOR, null, false)).check());
        assertRefused("alerts.telling.addressMissing", () -> told(new Telling(Whom.ADDRESS, null, "nobody", false)).check());
        told(new Telling(Whom.ADDRESS, null, "credit@test.example", true)).check();
    }

    /** Of a segment only those who belong to it are its business. */
    @Test
    void looksOnlyAtItsSegment() {
        var retail = Group.all(Comparison.of(Tags.TAG, Operator.IS, "retail"));
        var details = details("Late", DAYS_OVERDUE, 1, null);

        assertThat(new RuleInForce(Ids.next(), details, retail).flags(known(facts))).isTrue();
        assertThat(new RuleInForce(Ids.next(), details, Group.none(retail)).flags(known(facts))).isFalse();
    }

    @Test
    void countsOtherCurrenciesByRateAndTellsWhatItCounted() {
        Exchange rates = (amount, wanted) -> amount.currency().equals(EUR) || amount.currency().equals(USD)
                ? Optional.of(Money.of(amount.minor(), wanted)) : Optional.empty();
        var known = new KnownFacts(facts, rates);

        assertThat(amount(109_999, EUR).flags(known)).isTrue();
        assertThat(amount(110_000, EUR).flags(known)).isFalse();
        assertThat(amount(100_000, EUR).flag(known, EXPLAINING).finding().amounts())
                .containsExactly(Money.of(99_999, USD), Money.of(10_000, EUR));
    }

    @Test
    void leavesACustomerTheStrictestOfEachKind() {
        var week = new RuleInForce(Ids.next(), details("Week", DAYS_OVERDUE, 7, null), null);
        var month = new RuleInForce(Ids.next(), details("Month", DAYS_OVERDUE, 30, null), null);
        var again = new RuleInForce(Ids.next(), details("Again", DAYS_OVERDUE, 30, null), null);
        var many = new RuleInForce(Ids.next(), details("Many", ITEMS_OVERDUE, 2, null), null);
        var grave = new RuleInForce(Ids.next(), new RuleDetails("Grave", DAYS_OVERDUE, 7, null, null, Severity.CRITICAL, true), null);

        assertThat(left(week, month, many)).containsExactlyInAnyOrder(month.id(), many.id());
        assertThat(left(month, again)).containsExactly(month.id());
        assertThat(left(grave, month)).containsExactlyInAnyOrder(grave.id(), month.id());
        assertThat(left(grave, week)).containsExactly(grave.id());
    }

    private List<UUID> left(RuleInForce... rules) {
        var flags = Stream.of(rules).filter(rule -> rule.flags(known(facts))).map(rule -> rule.flag(known(facts), EXPLAINING)).toList();
        assertThat(flags).hasSize(rules.length);
        return Strictest.of(flags, List.of(rules)).stream().map(Flag::rule).toList();
    }

    private static KnownFacts known(CustomerFacts facts) {
        return new KnownFacts(facts, Exchange.NONE);
    }

    private static RuleDetails told(Telling telling) {
        var late = details("Late", DAYS_OVERDUE, 1, null);
        return new RuleDetails("Late", late.condition(), null, telling, Severity.INFO, true);
    }

    private static void assertRefused(String key, Runnable making) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(making::run).extracting(Refusal::key).isEqualTo(key);
    }

    private static RuleInForce rule(FactKey indicator, long threshold) {
        return new RuleInForce(Ids.next(), details("Late", indicator, threshold, null), null);
    }

    private static RuleInForce amount(long threshold, Currency currency) {
        return new RuleInForce(Ids.next(), details("Late", AMOUNT_OVERDUE, threshold, currency), null);
    }

    private static RuleInForce rule(@Nullable String tag, boolean active) {
        return new RuleInForce(Ids.next(), new RuleDetails("Late", DAYS_OVERDUE, 1, null, tag, Severity.INFO, active), null);
    }

    private static FactValue value(FactKey key, long number, Currency currency) {
        return new FactValue(key, number, currency, null);
    }

    private static RuleDetails details(String name, FactKey indicator, long threshold, @Nullable Currency currency) {
        return new RuleDetails(name, indicator, threshold, currency, null, Severity.INFO, true);
    }
}
