package com.duebook.workspace.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Money;
import com.duebook.workspace.BankDetails;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferCodeTest {

    @ParameterizedTest
    @CsvSource({
        "DE89 3704 0044 0532 0130 00, EUR, 10.00, true", "de89-3704-0044-0532-0130-00, EUR, 999999999.99, true",
        "DE89370400440532013000, EUR, 1000000000.00, false", "DE89370400440532013000, USD, 10.00, false",
        "DE89370400440532013001, EUR, 10.00, false", "AE070331234567890123456, EUR, 10.00, false",
        "1234567890, EUR, 10.00, false"
    })
    void isDrawnWhereABankingAppCanReadIt(String account, String currency, BigDecimal amount, boolean drawn) {
        var bank = new BankDetails(null, account, "cobadeff xxx", null);

        var code = TransferCode.of("Acme", bank, Money.exactly(amount, Currency.getInstance(currency)), "INV-1");

        assertThat(code.isPresent()).isEqualTo(drawn);
        code.ifPresent(text -> assertThat(text).contains("\nCOBADEFFXXX\nAcme\nDE89370400440532013000\nEUR"));
    }

    @Test
    void cutsNoLetterInTwo() {
        var code = TransferCode.of("𠮷".repeat(80), new BankDetails(null, "DE89370400440532013000", null, null),
                Money.exactly(BigDecimal.ONE, Currency.getInstance("EUR")), "INV-1").orElseThrow();

        assertThat(code.lines().toList().get(5)).isEqualTo("𠮷".repeat(70));
    }
}
