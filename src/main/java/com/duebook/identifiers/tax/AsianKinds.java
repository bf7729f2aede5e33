package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.TaxKind.plain;
import static com.duebook.identifiers.tax.TaxKind.shape;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** East, south and south-east Asia. */
final class AsianKinds {

    static final Map<String, List<TaxKind>> ALL = Map.ofEntries(
            entry("CN", List.of(
                    plain("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}", WorldwideDigits::china, "91110000600037341L"),
                    plain("\\d{17}[0-9X]", PersonDigits::china, "360426199101010071"),
                    plain("\\d{14}[0-9A-Z]|\\d{6}[0-9A-Z]{9}", AsianDigits::chineseOrganisation, "110108600037341"))),
            entry("HK", List.of(
                    shape("\\d{7,8}|\\d{11}|\\d{16}", "12345678"),
                    plain("[A-Z]{1,2}\\d{6}[0-9A]", AsianDigits::hongKong, "A123456(3)"))),
            entry("ID", List.of(
                    plain("\\d{15}", digits -> CheckDigits.luhn(digits.substring(0, 9)), "01.312.166.0-091.000"),
                    plain("\\d{16}", AsianDigits::indonesia, "0013121660091000"),
                    shape("\\d{22}", "0013121660091000000000"))),
            entry("IN", List.of(
                    plain("(?:0[1-9]|[1-3]\\d|97|99)[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z][1-9A-Z][Z0-9A-Y][0-9A-Z]",
                            WorldwideDigits::india, "27AAPFU0939F1ZV"),
                    shape("[A-Z]{3}[ABCFGHJKLPT][A-Z](?!0000)\\d{4}[A-Z]", "ACUPA7085R"), // PAN
                    shape("[A-Z]{4}\\d{5}[A-Z]", "MUMM12345A"))), // TAN
            entry("JP", List.of(
                    plain("T?\\d{13}", WorldwideDigits::japan, "5835678256246"),
                    plain("\\d{12}", AsianDigits::japan, "123456789018"))), // persons
            entry("KR", List.of(
                    plain("\\d{10}", WorldwideDigits::korea, "116-82-00276"),
                    plain("\\d{13}", AsianDigits::korea, "971013-9019902"))), // persons, corporations
            entry("MO", List.of(shape("\\d{8}", "81234567"))),
            entry("MY", List.of(
                    shape("[A-Z]{1,2}\\d{8,12}", "C 2584563202"),
                    shape("[A-Z]\\d{14}", "W10-1808-32000001"),
                    shape("\\d{12}|\\d{6,7}[A-Z]", "202001012345"))),
            entry("PH", List.of(shape("\\d{9}(?:\\d{3}|\\d{5})?", "123-456-789-000"))),
            entry("SG", List.of(
                    plain("\\d{8}[A-Z]|\\d{9}[A-Z]|[RST]\\d{2}[A-Z]{2}\\d{4}[A-Z]", AsianDigits::singapore, "00192200M"),
                    shape("M[0-9A-Z]\\d{7}[0-9A-Z]", "M2-1234567-8"), // GST
                    shape("[FGMST]\\d{7}[A-Z]", "S1234567D"))),
            entry("TH", List.of(plain("\\d{13}", AsianDigits::thailand, "0105536000038"))),
            entry("TW", List.of(
                    plain("\\d{8}", AsianDigits::taiwan, "00501503"),
                    plain("[A-Z][12]\\d{8}", AsianDigits::taiwanesePerson, "A123456789"))),
            entry("VN", List.of(
                    plain("\\d{10}(?:(?!000)\\d{3})?", AsianDigits::vietnam, "0100233488"),
                    shape("0\\d{11}", "001089000123")))); // persons, since 2025

    private AsianKinds() {}
}
