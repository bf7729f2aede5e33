package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.TaxKind.plain;
import static com.duebook.identifiers.tax.TaxKind.shape;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** Africa, western Asia and Oceania. */
final class OtherKinds {

    static final Map<String, List<TaxKind>> ALL = Map.ofEntries(
            entry("AE", List.of(shape("1\\d{14}", "100123456700003"))),
            entry("AU", List.of(
                    plain("\\d{11}", WorldwideDigits::australia, "83914571673"),
                    plain("\\d{9}", OtherDigits::australianCompany, "004 085 616"),
                    plain("\\d{8,9}", OtherDigits::australianTaxFile, "123 456 782"))),
            entry("BH", List.of(shape("2\\d{14}", "200000898300002"), shape("\\d{4,6}(?:\\d{2})?", "12345-1"))),
            entry("EG", List.of(shape("\\d{9}", "100-531-385"))),
            entry("IL", List.of(plain("\\d{9}", CheckDigits::luhn, "516179157"))),
            entry("KE", List.of(shape("[AP]\\d{9}[A-Z]", "P051365947M"))),
            entry("KW", List.of(plain("[1-3]\\d{11}", OtherDigits::kuwait, "283120700119"), shape("\\d{5,8}", "123456"))),
            entry("MA", List.of(
                    plain("\\d{15}", number -> Long.parseLong(number) % 97 == 0, "001561191000066"),
                    shape("\\d{7,8}", "40123456"))), // identifiant fiscal
            entry("NG", List.of(shape("\\d{10}|\\d{12,13}", "12345678-0001"))),
            entry("NZ", List.of(
                    plain("\\d{8,9}", OtherDigits::newZealand, "49-091-850"),
                    plain("94\\d{11}", CheckDigits::ean, "9429041535110"))),
            entry("QA", List.of(shape("\\d{10}|\\d{5,6}", "5000123456"))),
            entry("SA", List.of(shape("3\\d{13}3", "310122393500003"), shape("\\d{10}", "1010010813"))),
            entry("ZA", List.of(
                    plain("[0-49]\\d{9}", CheckDigits::luhn, "4012345676"),
                    plain("\\d{13}", CheckDigits::luhn, "7503305044089"), // persons
                    shape("[12]\\d{3}\\d{6}(?:07|08|21|23|24|25|26)", "2010/123456/07"))));

    private OtherKinds() {}
}
