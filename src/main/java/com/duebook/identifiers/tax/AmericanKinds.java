package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.TaxKind.plain;
import static com.duebook.identifiers.tax.TaxKind.shape;
import static com.duebook.identifiers.tax.TaxKind.written;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** The Americas. */
final class AmericanKinds {

    static final Map<String, List<TaxKind>> ALL = Map.ofEntries(
            entry("AR", List.of(
                    plain("(?:2[0-7]|3[034]|5[015])\\d{9}", AmericanDigits::argentina, "30-61546083-0"),
                    shape("\\d{7,8}", "20.123.456"))), // persons
            entry("BR", List.of(
                    plain("[0-9A-Z]{12}\\d{2}", AmericanDigits::brazil, "16.727.230/0001-97"),
                    plain("\\d{11}", AmericanDigits::brazilianPerson, "390.533.447-05"))),
            entry("CA", List.of(
                    plain("\\d{9}(?:R[CDEGMNPRTZ]\\d{4})?", digits -> CheckDigits.luhn(digits.substring(0, 9)), "123026635RT0001"),
                    shape("1\\d{9}TQ\\d{4}", "1012345678TQ0001"))), // Québec
            entry("CL", List.of(plain("(?:CL)?\\d{7,8}[0-9K]", AmericanDigits::chile, "76.086.428-5"))),
            entry("CO", List.of(
                    plain("\\d{8,16}", AmericanDigits::colombia, "213.123.432-1"))),
            entry("MX", List.of(
                    plain("[A-ZÑ&]{3,4}\\d{6}[0-9A-Z]{2}[0-9A]", AmericanDigits::mexico, "GODE561231GR8"))),
            entry("PE", List.of(
                    plain("(?:10|15|16|17|20)\\d{9}", AmericanDigits::peru, "20512333797"),
                    shape("\\d{8}[0-9A-K]?", "10117410"))), // persons
            entry("US", List.of(
                    written("\\d{3}[- ]\\d{2}[- ]\\d{4}", AmericanDigits::person, "536-90-4399"),
                    plain("\\d{9}", WorldwideDigits::unitedStates, "91-1144442"))));

    private AmericanKinds() {}
}
