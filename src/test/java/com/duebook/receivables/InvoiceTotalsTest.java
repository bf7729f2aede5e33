package com.duebook.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InvoiceTotalsTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void taxesTheSumOfEachRateOnceAndNotEachLine() {
        var line = line("1", "0.03", "0", "19");

        var totals = InvoiceTotals.of(List.of(line, line, line), EUR);

        // Line by line each tax of 0.0057 would round to 0.01 and make 0.03.
        assertThat(totals.tax()).isEqualTo(Money.of(2, EUR));
        assertThat(totals.total()).isEqualTo(Money.of(11, EUR));
    }

    @Test
    void keepsRatesApartAndTreatsEqualRatesAsOne() {
        var totals = InvoiceTotals.of(
                List.of(line("1", "100", "0", "19"), line("1", "50", "0", "7"), line("2", "10", "0", "19.00")), EUR);

        assertThat(totals.taxes()).extracting(sum -> sum.net().minor()).containsExactly(5000L, 12000L);
        assertThat(totals.taxes()).extracting(sum -> sum.tax().minor()).containsExactly(350L, 2280L);
    }

    @Test
    void roundsHalfUpAlsoWhereTheCurrencyHasNoDecimals() {
        var yen = InvoiceTotals.of(List.of(line("1", "105", "0", "10")), Currency.getInstance("JPY"));
        var dinar = InvoiceTotals.of(List.of(line("3", "1.2345", "0", "5")), Currency.getInstance("KWD"));

        assertThat(yen.tax().minor()).isEqualTo(11);
        assertThat(dinar.net().minor()).isEqualTo(3704);
        assertThat(dinar.tax().minor()).isEqualTo(185);
    }

    @Test
    void takesTheDiscountOffTheLineBeforeRounding() {
        assertThat(line("3", "9.99", "12.5", "0").net(EUR)).isEqualTo(Money.of(2622, EUR));
    }

    @Test
    void totalIsNetPlusTaxForRandomInvoices() {
        var seed = 20261121L;
        var random = new Random(seed);
        for (var round = 0; round < 100_000; round++) {
            var lines = random.ints(1 + random.nextInt(5), 1, 100_000)
                    .mapToObj(price -> line("" + (1 + random.nextInt(9)), "" + price / 100 + "." + price % 100,
                            "" + random.nextInt(30), List.of("0", "7", "19", "20").get(random.nextInt(4))))
                    .toList();
            var totals = InvoiceTotals.of(lines, EUR);
            var nets = Money.sum(totals.taxes().stream().map(InvoiceTotals.TaxSum::net).toList(), EUR);

            assertThat(nets).as("seed %d round %d", seed, round).isEqualTo(totals.net());
            assertThat(totals.total().minus(totals.tax())).isEqualTo(totals.net());
        }
    }

    private static LineDetails line(String quantity, String price, String discount, String tax) {
        return new LineDetails("Thing", new BigDecimal(quantity), new BigDecimal(price), new BigDecimal(discount),
                new BigDecimal(tax));
    }
}
