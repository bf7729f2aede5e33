package com.duebook.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "+49 (0)30 123456, DE, tel:+4930123456", "+1 201 555 0123 ext. 12, US, tel:+12015550123;ext=12",
        "+44 121 234 5678 / +44 121 234 5679, GB, tel:+441212345678", "030 123456, DE, tel:+4930123456",
        "+33 1 23 45 67 89, FR, tel:+33123456789", "030/1234567, DE, tel:+49301234567", "0049 30 123456, DE, tel:+4930123456",
        "+39 (0)6 12345678, IT, tel:+390612345678", "06 12345678, IT, tel:+390612345678",
        "+49 30 123456 or 040 999999,, tel:+4930123456", "＋８６ 138 0013 8000, CN, tel:+8613800138000",
        "+44 (0)20 7946 0958 x5, GB, tel:+442079460958;ext=5", "+49 30 123456 (office), DE, tel:+4930123456",
        "+81 3-1234-5678 Zentrale, JP, tel:+81312345678",
        "+1 800 FLOWERS, US, tel:+18003569377", "+376 712 345 (mobil), AD, tel:+376712345", "+49 30 123456 OFFICE, DE, tel:+4930123456",
        "'030/123456, 0171/1234567', DE, tel:+4930123456", "030/123456 or 030/123457, DE, tel:+4930123456",
        "+4930123456 u. +4930123457, DE, tel:+4930123456", "+49 30 123456/+49 30 123457, DE, tel:+4930123456",
        "010-62345678转8001, CN, tel:+861062345678;ext=8001", "0212 555 12 34 dahili 5, TR, tel:+902125551234;ext=5",
        "030/123456/57, DE, tel:+4930123456", "02/555/12/12, BE, tel:+3225551212",
        "+1 (201) 555-0123 poste 12, CA, tel:+12015550123;ext=12",
        "on request, FR,", "123456,,", "n/a, US,", "1, DE,"
    })
    void dialsWhatPeopleWrite(String typed, String country, String link) {
        assertThat(Phone.link(typed, country).orElse(null)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"030 123456, DE, true", "030 123456,, true", "+49 (0)30 123456,, true", "+1 800 FLOWERS, US, true",
        "+49 30 123456 ext. 5,, true", "on request, FR, false", "12, DE, false", "-----,, false", "1234567890123456789012345,, false"})
    void tellsANumberFromNonsense(String typed, String country, boolean isNumber) {
        assertThat(Phone.isNumber(typed, country)).isEqualTo(isNumber);
    }
}
