package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.TaxKind.plain;
import static com.duebook.identifiers.tax.TaxKind.shape;
import static com.duebook.identifiers.tax.TaxKind.vat;
import static com.duebook.identifiers.tax.TaxKind.written;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** Western and southern Europe; VAT numbers follow the structures that VIES publishes. */
final class WesternKinds {

    static final Map<String, List<TaxKind>> ALL = Map.ofEntries(
            entry("AT", List.of(
                    vat("AT", "U\\d{8}", EuropeanDigits::austria, "ATU13585627"),
                    plain("\\d{9}", CheckDigits::luhn, "59-119/9013"), // tax office
                    shape("(?:FN)?\\d{1,6}[A-Z]", "FN 122119m"))), // companies' register
            entry("BE", List.of(
                    vat("BE", "[01]\\d{9}", EuropeanDigits::belgium, "BE0428759497"),
                    plain("\\d{11}", PersonDigits::belgium, "85.07.30-033.28"))),
            entry("CH", List.of(
                    vat("CHE", "\\d{9}(?:MWST|TVA|IVA|TPV|HR)?", EuropeanDigits::switzerland, "CHE-107.787.577 MWST"),
                    plain("756\\d{10}", CheckDigits::ean, "756.9217.0769.85"))), // persons
            entry("CY", List.of(vat("CY", "(?!12)\\d{8}[A-Z]", EuropeanDigits::cyprus, "CY10259033P"))),
            entry("DE", List.of(
                    vat("DE", "[1-9]\\d{8}", CheckDigits::mod11And10, "DE136695976"),
                    written("\\d{2,5}[/ ]\\d{3,4}[/ ]\\d{4,5}", number -> true, "181/815/08155"), // tax offices
                    shape("\\d{10,11}|\\d{4}0\\d{8}", "2893081508152"),
                    shape("HR[AB]\\d{1,6}[A-Z]?", "HRB 86891"))),
            entry("ES", List.of(
                    vat("ES", "[A-HJ-NP-SU-Z]\\d{7}[A-J]|[A-HJNP-SUVW]\\d{8}|\\d{8}[A-Z]|[KLMXYZ]\\d{7}[A-Z]",
                            SouthernDigits::spain, "ESB58378431"))),
            entry("FR", List.of(
                    vat("FR", "[0-9A-HJ-NP-Z]{2}\\d{9}", SouthernDigits::france, "FR40303265045"),
                    plain("\\d{14}", SouthernDigits::siret, "732 829 320 00074"),
                    plain("\\d{9}", CheckDigits::luhn, "732 829 320"), // SIREN
                    plain("[0-3]\\d{12}", PersonDigits::france, "30 23 217 600 053"))),
            entry("GB", List.of(
                    vat("GB", "\\d{9}|\\d{12}", EuropeanDigits::britain, "GB980780684"),
                    vat("GB", "GD[0-4]\\d{2}|HA[5-9]\\d{2}", number -> true, "GBGD001"), // departments, health
                    vat("XI", "\\d{9}|\\d{12}", EuropeanDigits::britain, "XI980780684"),
                    vat("XI", "GD[0-4]\\d{2}|HA[5-9]\\d{2}", number -> true, "XIGD001"),
                    plain("\\d{10}K?", SouthernDigits::utr, "1955839661"), // taxpayers
                    shape("\\d{8}|(?:SC|NI|OC|SO|NC|FC|LP|IP|RC|CE)\\d{6}", "SC123456"), // companies' register
                    shape("(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\d{6}[A-D]", "AB123456C"))),
            entry("GR", List.of(
                    vat("EL", "\\d{9}", EuropeanDigits::greece, "EL094259216"),
                    plain("\\d{11}", PersonDigits::greece, "01013099997"))),
            entry("IE", List.of(
                    vat("IE", "\\d[0-9A-Z+*]\\d{5}[A-W][A-IWTX]?", SouthernDigits::ireland, "IE6433435F"))),
            entry("IT", List.of(
                    vat("IT", "(?!0{7})\\d{11}", CheckDigits::luhn, "IT00743110157"),
                    plain("[A-Z]{6}[0-9LMNP-V]{2}[ABCDEHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]",
                            PersonDigits::italy, "RCCMNL83S18D969H"))),
            entry("LU", List.of(
                    vat("LU", "\\d{8}", EuropeanDigits::luxembourg, "LU15027442"),
                    shape("[12]\\d{10}|[12]\\d{12}", "1893120105732"))), // matricule of companies and persons
            entry("MT", List.of(vat("MT", "[1-9]\\d{7}", EuropeanDigits::malta, "MT11679112"))),
            entry("NL", List.of(
                    vat("NL", "\\d{9}B(?!00)\\d{2}", EuropeanDigits::netherlands, "NL004495445B01"),
                    plain("\\d{9}", PersonDigits::netherlands, "111222333"), // RSIN, BSN
                    shape("\\d{8}", "17014545"))), // companies' register
            entry("PT", List.of(vat("PT", "[1-9]\\d{8}", EuropeanDigits::portugal, "PT501964843"))));

    private WesternKinds() {}
}
