package com.duebook.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.definition.FileFault;
import com.duebook.definition.FileNode;
import com.duebook.money.Money;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

@IntegrationTest
class ExchangeRatesTest extends TwoWorkspaces {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired ExchangeRates rates;
    @Autowired RatesPart part;

    @Test
    void stayInForceUntilALaterDayHasOne() {
        set(acme, TODAY.minusDays(10), "0.90");
        set(acme, TODAY.minusDays(3), "0.95");

        assertThat(euros(acme, TODAY)).isEqualTo(9_500);
        assertThat(euros(acme, TODAY.minusDays(4))).isEqualTo(9_000);
    }

    @Test
    void areNeverGuessed() {
        set(acme, TODAY, "0.90");

        refused("rates.refusal.missing", () -> euros(acme, TODAY.minusDays(1)));
        refused("rates.refusal.missing", () -> euros(bolt, TODAY));
    }

    @Test
    void areCorrectedByAnotherOfTheSameDay() {
        set(acme, TODAY.minusDays(2), "0.90");
        clock.advance(Duration.ofDays(3));
        set(acme, TODAY.minusDays(2), "0.92");

        assertThat(euros(acme, TODAY)).isEqualTo(9_200);
        assertThat(workspaces.in(acme, () -> rates.asKnownOn(TODAY)).convert(Money.of(10_000, USD), EUR).minor()).isEqualTo(9_000);
        assertThat(workspaces.in(acme, () -> rates.page(0, 10))).extracting(ExchangeRate::rate)
                .containsExactly(new BigDecimal("0.92"), new BigDecimal("0.9"));
        assertThat(workspaces.in(bolt, () -> rates.page(0, 10))).isEmpty();
    }

    @Test
    void refuseWhatIsNoRate() {
        refused("rates.refusal.rate", () -> set(acme, TODAY, "0"));
        refused("rates.refusal.rate", () -> set(acme, TODAY, "-1"));
        refused("rates.refusal.rate", () -> set(acme, TODAY, "0.12345678901"));
        refused("rates.refusal.rate", () -> set(acme, TODAY, "10000000.1"));
        refused("rates.refusal.rate", () -> set(acme, TODAY, "0.00000009"));
        refused("rates.refusal.day", () -> set(acme, TODAY.plusDays(1), "1"));
        refused("rates.refusal.source", () -> workspaces.in(acme, () -> set(USD, TODAY, "1", " ")));
        refused("rates.refusal.own", () -> workspaces.in(acme, () -> set(EUR, TODAY, "1", "ECB")));
        assertThat(workspaces.in(acme, () -> rates.page(0, 10))).isEmpty();
    }

    @Test
    void areEnteredByThoseWhoMay() {
        var sales = workspaces.member(acme, Role.SALES);
        var credit = workspaces.member(acme, Role.CREDIT_MANAGER);

        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> workspaces.as(acme, sales, () -> set(USD, TODAY, "1", "ECB")));
        workspaces.as(acme, credit, () -> set(USD, TODAY, "0.5", "ECB"));
        assertThat(euros(acme, TODAY)).isEqualTo(5_000);
    }

    @Test
    void areWrittenToAFileAndReadFromIt() {
        set(acme, TODAY.minusDays(9), "0.90");
        set(acme, TODAY.minusDays(2), "0.95");
        var text = workspaces.in(acme, () -> new Yaml().dump(Map.of("rates", part.write())));

        for (var time = 0; time < 2; time++) {
            workspaces.in(bolt, () -> {
                part.apply(read(text));
                return true;
            });
        }
        assertThat(euros(bolt, TODAY)).isEqualTo(9_500);
        assertThat(workspaces.in(bolt, () -> rates.page(0, 10))).hasSize(1);
    }

    @Test
    void sayWhatIsWrongInAFile() {
        for (var wrong : new String[] {"{currency: USD, day: 2026-11-20, rate: 0, source: ECB}",
            "{currency: XXX, day: 2026-11-20, rate: 1, source: ECB}",
            "{currency: EUR, day: 2026-11-20, rate: 1, source: ECB}", "{currency: USD, day: 2026-11-22, rate: 1, source: ECB}",
            "{currency: USD, day: soon, rate: 1, source: ECB}", "{currency: USD, day: 2026-11-20, rate: 1}"}) {
            assertThatExceptionOfType(FileFault.class).as(wrong).isThrownBy(() -> read("rates: [" + wrong + "]"));
        }
        assertThat(read("rates: [{currency: USD, day: 2026-11-20, rate: 0.950, source: ECB}]")).singleElement()
                .satisfies(rate -> assertThat(rate.rate()).isEqualTo("0.95"));
    }

    private List<ExchangeRate> read(String text) {
        return part.read(FileNode.read("test.yaml", text).field("rates"), EUR);
    }

    private long euros(UUID workspace, LocalDate day) {
        return workspaces.in(workspace, () -> rates.convert(Money.of(10_000, USD), EUR, day)).minor();
    }

    private void set(UUID workspace, LocalDate day, String rate) {
        workspaces.in(workspace, () -> set(USD, day, rate, "ECB"));
    }

    private boolean set(Currency currency, LocalDate day, String rate, String source) {
        rates.set(currency, day, new BigDecimal(rate), source);
        return true;
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
