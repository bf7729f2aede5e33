package com.duebook.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.duebook.money.Reading.Ambiguous;
import com.duebook.money.Reading.Amount;
import com.duebook.money.Reading.Reason;
import com.duebook.money.Reading.Unreadable;
import com.duebook.support.SharedData;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The amounts of the handed files, each by itself: what their columns tell together is the import's to know. */
class HandedAmountsTest {

    @Test
    void allFormsAreAmounts() throws IOException {
        assertThat(amounts("19-amount-forms.csv", 4, 5)).containsExactly("1234.50", "1234.50", "1234.50", "123456.00",
                "1000.00", "1234.50", "1234.50", "1234.50", "1234.5", "1234", "1234.50");
        assertThat(amounts("49-amount-signs.csv", 4, 5)).containsExactly("1250.50", "1250.50", "1250", "1250.50",
                "1250.50", "1250.50", "1250.50", "1250.50", "125000.50");
        assertThat(rows("03-kwd.csv").stream().map(row -> read(row.get(4), "KWD").clear().orElseThrow().toPlainString()))
                .containsExactly("125.500", "75.250", "8.125");
    }

    @Test
    void aDoublesNoiseIsRoundedAway() throws IOException {
        assertThat(rows("13-highradius.csv").stream().map(row -> read(row.get(10), "USD").clear().orElseThrow()))
                .startsWith(new BigDecimal("2309.79"), new BigDecimal("11173.02")).contains(new BigDecimal("64982.589"));
    }

    @Test
    void anotherCurrencyIsSaidAndNoWordIsOne() throws IOException {
        var rows = rows("54-code-in-amount.csv");

        assertThat(read(rows.getFirst().get(4), "EUR")).isEqualTo(new Unreadable(Reason.OTHER_CURRENCY, "CHF"));
        assertThat(((Amount) read(rows.getFirst().get(4), null)).currency()).contains(Currency.getInstance("CHF"));
        assertThat(read(rows.getLast().get(4), null)).isEqualTo(new Unreadable(Reason.WORDS, "INV"));
    }

    @Test
    void threeDecimalsAreNoThousandsWhereTheyBeginWithZeroAndAskedElsewhere() throws IOException {
        var rows = rows("57-three-decimals.csv");

        assertThat(read(rows.getFirst().get(4), "EUR")).isEqualTo(
                new Amount(new BigDecimal("0.500"), Set.of(), DecimalMark.POINT));
        assertThat(rows.subList(1, 3)).allSatisfy(row -> assertThat(read(row.get(4), "EUR")).isInstanceOf(Ambiguous.class));
        assertThat(rows).allSatisfy(row -> assertThat(
                AmountReader.file(DecimalMark.POINT, Currency.getInstance("EUR")).read(row.get(4)).clear())
                .contains(new BigDecimal(row.get(4))));
    }

    private static List<String> amounts(String file, int amount, int currency) throws IOException {
        var rows = rows(file);
        var shown = rows.stream().map(row -> read(row.get(amount), row.get(currency)))
                .map(reading -> reading instanceof Amount clear ? clear.shows() : null)
                .filter(Objects::nonNull).distinct().toList();
        assertThat(shown).as("what the column proves").containsExactly(DecimalMark.POINT);
        return rows.stream()
                .map(row -> AmountReader.file(DecimalMark.POINT, Currency.getInstance(row.get(currency)))
                        .read(row.get(amount)).clear().map(BigDecimal::toPlainString).orElse("none"))
                .toList();
    }

    private static Reading read(String text, @Nullable String currency) {
        return AmountReader.file(null, currency == null ? null : Currency.getInstance(currency)).read(text);
    }

    private static List<List<String>> rows(String name) throws IOException {
        var file = SharedData.find("cases/" + name).orElse(null);
        assumeThat(file).as("../shared/data/cases is not here: its amounts are not read").isNotNull();
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().skip(1).map(row -> row.getFields()).toList();
        }
    }
}
