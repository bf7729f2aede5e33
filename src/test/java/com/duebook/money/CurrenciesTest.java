package com.duebook.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurrenciesTest {

    static final Date THEN = Date.from(Instant.parse("2026-11-01T00:00:00Z"));

    /** VED is the bolívar in another notation, and nobody pays in SVC since 2001: CLDR does not count them. */
    @Test
    void areThoseThatCldrCountsAsTenderToo() {
        var tender = CurrencyMetaInfo.getInstance().currencies(CurrencyFilter.onDate(THEN).withTender());

        assertThat(codes()).containsAll(tender);
        assertThat(codes()).filteredOn(code -> !tender.contains(code)).containsExactly("SVC", "VED");
    }

    @Test
    void areNoFundsMetalsTestCodesOrMoneyOfThePast() {
        assertThat(codes()).doesNotContain("DEM", "BGN", "HRK", "XXX", "XTS", "XAU", "CHE", "CLF", "USN").hasSize(155);
        assertThat(Currencies.inForce()).allMatch(currency -> currency.getDefaultFractionDigits() >= 0);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void areReadWithTheSignsOfTheirOwnCountries(String code) {
        var reader = AmountReader.file(null, Currency.getInstance(code));
        signs(code).forEach(sign -> assertThatCode(() -> {
            assertThat(reader.read(sign + " 5").clear()).as("%s 5", sign).contains(new BigDecimal("5"));
            assertThat(reader.read("5" + sign).clear()).as("5%s", sign).contains(new BigDecimal("5"));
        }).doesNotThrowAnyException());
    }

    static List<String> codes() {
        return Currencies.inForce().stream().map(Currency::getCurrencyCode).toList();
    }

    private static Set<String> signs(String code) {
        var currency = com.ibm.icu.util.Currency.getInstance(code);
        return Arrays.stream(ULocale.getAvailableLocales())
                .filter(it -> Set.of("en", "zh").contains(it.toString()) || isHome(it, code))
                .flatMap(it -> Stream.of(com.ibm.icu.util.Currency.SYMBOL_NAME, com.ibm.icu.util.Currency.NARROW_SYMBOL_NAME)
                        .map(style -> currency.getName(it, style, null)))
                .filter(sign -> !sign.equals("\u200b"))
                .collect(Collectors.toSet());
    }

    private static boolean isHome(ULocale locale, String code) {
        var here = com.ibm.icu.util.Currency.getAvailableCurrencyCodes(locale, THEN);
        return here != null && Arrays.asList(here).contains(code);
    }
}
