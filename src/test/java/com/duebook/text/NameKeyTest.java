package com.duebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "VIP,vip", "Müller,Mu\u0308ller", "Acme Ltd,Acme\u00a0Ltd", "Acme Ltd, Acme  Ltd ", "山田 商店,山田\u3000商店",
        "ΟΔΟΣ,οδος", "Acme,Ac\u00adme", "한국,\u1112\u1161\u11ab\u1100\u116e\u11a8"
    })
    void takesForTheSame(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"𠮷,𠮸", "𠮷野家,𠮸野家", "Müller,Muller", "Café,Cafe", "😀,😁", "Straße,Strasse", "A B,AB"})
    void tellsApart(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void keepsTheSpelling() {
        assertThat(NameKey.tidy("\u00a0 Mu\u0308ller\t\u2009 GmbH ")).isEqualTo("Müller GmbH");
    }

    @Test
    void hasEachNameOnce() {
        assertThat(NameKey.distinct(List.of("vip", "VIP", " 𠮸", "𠮷", "  "))).containsExactly("VIP", "𠮷", "𠮸");
    }
}
