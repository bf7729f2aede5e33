package com.duebook.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.format.Terms.Days;
import com.duebook.imports.format.Terms.Unknown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @ParameterizedTest
    @ValueSource(strings = {"30", "30.0", "Net 30", "NET30", "Net 30 days", "n/30", "N30", "30 days", "30d", "30 days net", "30 Tage",
        "30 Tage netto",
        "30 Tage nach Rechnungserhalt", "Netto 30 Tage", "innerhalb 30 Tagen", "zahlbar binnen 30 Tagen", "30 T", "30 jours", "30 j",
        "Paiement à 30 jours", "30 jours date de facture", "30 días", "a 30 días", "30 giorni", "30 gg", "30 dagen", "30 dagar", "30 dage",
        "30 päivää", "30 dni", "30 dní", "30 nap", "30 gün", "30 дней", "30天", "月结30天", "30日以内", "30 일"})
    void areDays(String words) {
        assertThat(Terms.read(words)).as(words).isEqualTo(new Days(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "Due on receipt", "due upon receipt", "Immediate", "COD", "sofort fällig", "Sofort", "à réception", "Comptant",
                "al contado", "a vista", "contant", "立即付款"})
    void areAtOnce(String words) {
        assertThat(Terms.read(words)).as(words).isEqualTo(new Days(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30 days EOM | imports.fault.termsMonthEnd", "end of month | imports.fault.termsMonthEnd",
        "30 jours fin de mois | imports.fault.termsMonthEnd", "zum Monatsende | imports.fault.termsMonthEnd",
        "月底 | imports.fault.termsMonthEnd",
        "2/10 net 30 | imports.fault.termsDiscount", "2% 10, Net 30 | imports.fault.termsDiscount",
        "10 Tage 2% Skonto, 30 Tage netto | imports.fault.termsDiscount",
        "CA10 | imports.fault.days", "on request | imports.fault.days", "30 or 60 days | imports.fault.days", "-5 | imports.fault.days",
        "1000 days | imports.fault.days", "30 months | imports.fault.days"
    })
    void areSaidNotToBeUnderstood(String words, String key) {
        assertThat(Terms.read(words)).isEqualTo(new Unknown(key));
    }

    @ParameterizedTest
    @CsvSource({"2 weeks, 14", "2 Wochen, 14", "Net 60, 60", "Net 14, 14"})
    void areOtherDays(String words, int days) {
        assertThat(Terms.read(words)).isEqualTo(new Days(days));
    }
}
