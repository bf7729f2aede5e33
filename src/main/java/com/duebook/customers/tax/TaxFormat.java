package com.duebook.customers.tax;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a country writes the number that a business is taxed under: its shape and, where the rule is public, its check
 * digits. European numbers follow the structures that VIES publishes.
 *
 * @param shape of the normal form: no blanks, dots or dashes, capitals, with the country's prefix if it has one
 * @param prefix that may be left out by whoever types it; empty when there is none
 * @param digits checks the part after the prefix
 */
public record TaxFormat(Pattern shape, String prefix, Predicate<String> digits, String example) {

    private static final Map<String, TaxFormat> BY_COUNTRY = Map.ofEntries(
            entry("AT", vat("AT", "U\\d{8}", EuropeanDigits::austria, "ATU13585627")),
            entry("BE", vat("BE", "[01]\\d{9}", EuropeanDigits::belgium, "BE0428759497")),
            entry("BG", vat("BG", "\\d{9,10}", TaxFormat::any, "BG175074752")),
            entry("CY", vat("CY", "\\d{8}[A-Z]", EuropeanDigits::cyprus, "CY10259033P")),
            entry("CZ", vat("CZ", "\\d{8,10}", EuropeanDigits::czechia, "CZ25123891")),
            entry("DE", vat("DE", "\\d{9}", CheckDigits::mod11And10, "DE136695976")),
            entry("DK", vat("DK", "\\d{8}", EuropeanDigits::denmark, "DK13585628")),
            entry("EE", vat("EE", "\\d{9}", EuropeanDigits::estonia, "EE100931558")),
            entry("ES", vat("ES", "[A-Z0-9]\\d{7}[A-Z0-9]", TaxFormat::any, "ESB58378431")),
            entry("FI", vat("FI", "\\d{8}", EuropeanDigits::finland, "FI20774740")),
            entry("FR", vat("FR", "[0-9A-HJ-NP-Z]{2}\\d{9}", EuropeanDigits::france, "FR40303265045")),
            entry("GB", vat("GB", "\\d{9}|\\d{12}", EuropeanDigits::britain, "GB980780684")),
            entry("GR", vat("EL", "\\d{9}", EuropeanDigits::greece, "EL094259216")),
            entry("HR", vat("HR", "\\d{11}", CheckDigits::mod11And10, "HR33392005961")),
            entry("HU", vat("HU", "\\d{8}", EuropeanDigits::hungary, "HU12892312")),
            entry("IE", vat("IE", "\\d[0-9A-Z+*]\\d{5}[A-W][A-I]?", EuropeanDigits::ireland, "IE6433435F")),
            entry("IT", vat("IT", "\\d{11}", CheckDigits::luhn, "IT00743110157")),
            entry("LT", vat("LT", "\\d{9}|\\d{12}", EuropeanDigits::lithuania, "LT119511515")),
            entry("LU", vat("LU", "\\d{8}", EuropeanDigits::luxembourg, "LU15027442")),
            entry("LV", vat("LV", "\\d{11}", EuropeanDigits::latvia, "LV40003521600")),
            entry("MT", vat("MT", "\\d{8}", EuropeanDigits::malta, "MT11679112")),
            entry("NL", vat("NL", "\\d{9}B\\d{2}", EuropeanDigits::netherlands, "NL004495445B01")),
            entry("PL", vat("PL", "\\d{10}", EuropeanDigits::poland, "PL8567346215")),
            entry("PT", vat("PT", "\\d{9}", EuropeanDigits::portugal, "PT501964843")),
            entry("RO", vat("RO", "\\d{2,10}", EuropeanDigits::romania, "RO18547290")),
            entry("SE", vat("SE", "\\d{10}01", digits -> CheckDigits.luhn(digits.substring(0, 10)), "SE123456789701")),
            entry("SI", vat("SI", "[1-9]\\d{7}", EuropeanDigits::slovenia, "SI50223054")),
            entry("SK", vat("SK", "\\d{10}", EuropeanDigits::slovakia, "SK2022749619")),
            entry("CH", vat("CHE", "\\d{9}(MWST|TVA|IVA)?", EuropeanDigits::switzerland, "CHE-107.787.577 MWST")),
            entry("NO", plain("(NO)?\\d{9}(MVA)?", EuropeanDigits::norway, "995525828MVA")),
            entry("CN", plain("[0-9A-HJ-NPQRTUWXY]{18}", WorldwideDigits::china, "91110000600037341L")),
            entry("IN", plain("\\d{2}[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]", WorldwideDigits::india, "27AAPFU0939F1ZV")),
            entry("AU", plain("\\d{11}", WorldwideDigits::australia, "83914571673")),
            entry("BR", plain("\\d{14}", WorldwideDigits::brazil, "16.727.230/0001-97")),
            entry("CA", plain("\\d{9}(R[CMPT]\\d{4})?", digits -> CheckDigits.luhn(digits.substring(0, 9)), "123026635RT0001")),
            entry("JP", plain("T?\\d{13}", WorldwideDigits::japan, "5835678256246")),
            entry("KR", plain("\\d{10}", WorldwideDigits::korea, "116-82-00276")),
            entry("US", plain("\\d{9}", WorldwideDigits::unitedStates, "91-1144442")));

    /** Empty for countries whose numbers are taken as they are typed. */
    public static Optional<TaxFormat> of(String country) {
        return Optional.ofNullable(BY_COUNTRY.get(country));
    }

    /** The number as it is stored; where the country is unknown to us, as it was typed. */
    public static @Nullable String normal(@Nullable String country, @Nullable String typed) {
        if (typed == null || country == null) {
            return typed;
        }
        return of(country).map(format -> format.normal(typed)).orElse(typed);
    }

    public boolean accepts(String typed) {
        var normal = normal(typed);
        return shape.matcher(normal).matches() && digits.test(normal.substring(prefix.length()));
    }

    String normal(String typed) {
        var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-/\u00a0]", "");
        return bare.startsWith(prefix) ? bare : prefix + bare;
    }

    private static TaxFormat vat(String prefix, String shape, Predicate<String> digits, String example) {
        return new TaxFormat(Pattern.compile(prefix + "(?:" + shape + ")"), prefix, digits, example);
    }

    private static TaxFormat plain(String shape, Predicate<String> digits, String example) {
        return new TaxFormat(Pattern.compile(shape), "", digits, example);
    }

    private static boolean any(String digits) {
        return true;
    }
}
