package com.duebook.identifiers;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/identifiers/iban.csv")
    void judgesEveryCountrysAsTheRegistryDoes(String country, String iban, String what) {
        assertThat(Iban.isMeant(iban)).isTrue();
        assertThat(Iban.read(iban).isPresent()).as("%s of %s, %s", iban, country, what).isEqualTo(what.equals("right"));
    }

    /** The others have fitting check digits, and more of the last sign or less, so that nothing but the length is wrong. */
    @ParameterizedTest
    @CsvFileSource(resources = "/identifiers/iban-registry.csv")
    void takesTheRegistrysExamplesAndNoOtherLength(String country, int length, String example) {
        assertThat(Iban.read(example)).as(country).isPresent();
        var account = example.substring(4) + example.substring(length - 1).repeat(30);
        assertThat(IntStream.rangeClosed(5, 34).filter(other -> other != length)
                .mapToObj(other -> withDigits(country, account.substring(0, other - 4))))
                .allSatisfy(other -> assertThat(Iban.fault(other)).as(other).contains(Iban.Fault.STRUCTURE));
    }

    /** ISO 7064, MOD 97-10. */
    private static String withDigits(String country, String account) {
        var digits = (account + country + "00").chars().mapToObj(sign -> "" + Character.digit(sign, 36)).collect(joining());
        return "%s%02d%s".formatted(country, 98 - new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue(), account);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DE89 3704 0044 0532 0130 00", "de89370400440532013000", "DE89-3704-0044-0532-0130-00",
        "IBAN DE89 3704 0044 0532 0130 00", "IBAN: DE89.3704.0044.0532.0130.00", "IBAN-Nr. DE89370400440532013000",
        "DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000", "DE89\u202f3704\u20110044\u20130532\u200b0130 00\ufeff",
        "ＤＥ８９３７０４００４４０５３２０１３０００"
    })
    void readsWhatPeoplePaste(String typed) {
        assertThat(Iban.read(typed)).contains(new Iban("DE89370400440532013000"));
    }

    @ParameterizedTest
    @CsvSource({
        "DE89-3704-0044-0532-0130-01, CHECK_DIGITS", "DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a001, CHECK_DIGITS",
        "DE41370400440532013, STRUCTURE", "AE71071322836166340339A, STRUCTURE", "ZZ9812345678901234567, COUNTRY",
        "IBAN 1234567890, COUNTRY", "DE89, CHECK_DIGITS", "US64123456789012345678, COUNTRY",
        "DE99370400440532000016, CHECK_DIGITS", "DE00370400440532000052, CHECK_DIGITS", "DE01370400440532000034, CHECK_DIGITS"
    })
    void saysWhatIsWrong(String typed, Iban.Fault fault) {
        assertThat(Iban.isMeant(typed)).isTrue();
        assertThat(Iban.fault(typed)).contains(fault);
        assertThat(Iban.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "021000021 / 1234567890", "6222 0212 3456 7890 123", "062-000 12345678", "PL", ""})
    void leavesOtherAccountNumbersAlone(String typed) {
        assertThat(Iban.isMeant(typed)).isFalse();
        assertThat(Iban.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DE89370400440532013000, true", "GB29NWBK60161331926819, true", "RS35260005601001611379, true",
        "CH9300762011623852957, true", "AE070331234567890123456, false", "TR330006100519786457841326, false"
    })
    void knowsWhoIsInSepa(String iban, boolean sepa) {
        assertThat(new Iban(iban).isSepa()).isEqualTo(sepa);
    }

    @Test
    void isShownInGroupsOfFour() {
        assertThat(new Iban("NO9386011117947").grouped()).isEqualTo("NO93 8601 1117 947");
    }

    @Test
    void isNeverMadeOfSomethingElse() {
        assertThatThrownBy(() -> new Iban("DE89 3704 0044 0532 0130 00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Iban("DE89370400440532013001")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "COBADEFFXXX, COBADEFFXXX", "cobadeff, COBADEFF", "COBADEFF XXX, COBADEFFXXX", "BIC: COBADEFF, COBADEFF",
        "NCBVXKPR, NCBVXKPR", "COBADEF,", "COBAXXFF,", "n/a,", "021000021,"
    })
    void readsBics(String typed, String bic) {
        assertThat(Bic.read(typed).orElse(null)).isEqualTo(bic);
    }

    @ParameterizedTest
    @CsvSource({
        "DE89370400440532013000, COBADEFF, true", "DE89370400440532013000, BNPAFRPP, false",
        "GB29NWBK60161331926819, NWBKGB2L, true", "GB29NWBK60161331926819, MIDLJESH, true", "GB29NWBK60161331926819, RBOSGGSX, true",
        "GB29NWBK60161331926819, MIDLIMD1, true", "GB29NWBK60161331926819, AIBKIE2D, false",
        "FR1420041010050500013M02606, BNPAFRPP, true", "FR1420041010050500013M02606, BNPANCNX, true",
        "FR1420041010050500013M02606, BFCORERX, true", "MC5811222000010123456789030, CRLYMCM1, true",
        "MC5811222000010123456789030, BNPAFRPP, true", "FI2112345600000785, AABAFI22, true", "FI2112345600000785, AABAAX22, true",
        "LI21088100002324013AA, BLFLLI2X, true", "LI21088100002324013AA, POFICHBE, true", "ES9121000418450200051332, CAIXESBB, true",
        "PT50000201231234567890154, CAIXESBB, false", "SM86U0322509800000000270100, ICRAITRR, true"
    })
    void belongsWithABicOfItsCountry(String iban, String bic, boolean fits) {
        assertThat(new Iban(iban).fits(bic)).isEqualTo(fits);
    }
}
