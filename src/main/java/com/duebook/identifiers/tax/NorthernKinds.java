package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.TaxKind.plain;
import static com.duebook.identifiers.tax.TaxKind.shape;
import static com.duebook.identifiers.tax.TaxKind.vat;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** The Nordic and the Baltic countries. */
final class NorthernKinds {

    static final Map<String, List<TaxKind>> ALL = Map.ofEntries(
            entry("DK", List.of(
                    vat("DK", "[1-9]\\d{7}", EuropeanDigits::denmark, "DK13585628"),
                    plain("\\d{10}", PersonDigits::denmark, "211062-5629"))),
            entry("EE", List.of(
                    vat("EE", "\\d{9}", EuropeanDigits::estonia, "EE100931558"),
                    plain("[1789]\\d{7}", CentralDigits::baltic, "12345678"), // companies' register
                    plain("\\d{11}", PersonDigits::baltic, "36805280109"))),
            entry("FI", List.of(
                    vat("FI", "\\d{8}", EuropeanDigits::finland, "FI20774740"),
                    plain("\\d{6}[+A-FU-Y]?\\d{3}[0-9A-Y]", PersonDigits::finland, "131052-308T"))),
            entry("IS", List.of(
                    shape("(?:IS)?\\d{5,6}", "00621"),
                    plain("\\d{10}", PersonDigits::iceland, "450401-3150"))),
            entry("LT", List.of(
                    vat("LT", "\\d{7}1\\d|\\d{10}1\\d", EuropeanDigits::lithuania, "LT119511515"),
                    plain("\\d{9}", EuropeanDigits::lithuania, "120212314"), // companies' register
                    plain("\\d{11}", PersonDigits::baltic, "33309240064"))),
            entry("LV", List.of(vat("LV", "\\d{11}", CentralDigits::latvia, "LV40003521600"))),
            entry("NO", List.of(
                    plain("(?:NO)?\\d{9}(?:MVA)?", EuropeanDigits::norway, "995525828MVA"),
                    plain("\\d{11}", PersonDigits::norway, "15108695088"))),
            entry("SE", List.of(
                    vat("SE", "\\d{10}01", digits -> CheckDigits.luhn(digits.substring(0, 10)), "SE123456789701"),
                    plain("\\d{10}", CheckDigits::luhn, "1234567897"), // organisations, persons
                    plain("(?:18|19|20)\\d{10}", digits -> CheckDigits.luhn(digits.substring(2)), "198803200016"))));

    private NorthernKinds() {}
}
