package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.TaxKind.plain;
import static com.duebook.identifiers.tax.TaxKind.shape;
import static com.duebook.identifiers.tax.TaxKind.vat;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** Central and eastern Europe. */
final class EasternKinds {

    static final Map<String, List<TaxKind>> ALL = Map.ofEntries(
            entry("BG", List.of(
                    vat("BG", "\\d{9}", CentralDigits::bulgaria, "BG175074752"),
                    vat("BG", "\\d{10}", PersonDigits::bulgaria, "BG7523169263"),
                    plain("\\d{13}", CentralDigits::bulgarianBranch, "1750747520019"))),
            entry("CZ", List.of(vat("CZ", "\\d{8,10}", CentralDigits::czechia, "CZ25123891"))),
            entry("HR", List.of(vat("HR", "\\d{11}", CheckDigits::mod11And10, "HR33392005961"))),
            entry("HU", List.of(
                    vat("HU", "\\d{8}", EuropeanDigits::hungary, "HU12892312"),
                    plain("\\d{8}[1-5]\\d{2}", EuropeanDigits::hungary, "12892312-2-42"),
                    plain("8\\d{9}", PersonDigits::hungary, "8071592153"))),
            entry("PL", List.of(
                    vat("PL", "\\d{10}", EuropeanDigits::poland, "PL8567346215"),
                    plain("\\d{9}|\\d{14}", CentralDigits::regon, "192598184"),
                    plain("\\d{11}", PersonDigits::poland, "44051401359"), // PESEL
                    shape("0{3}\\d{7}", "0000028860"))), // companies' register
            entry("RO", List.of(
                    vat("RO", "[1-9]\\d{1,9}", EuropeanDigits::romania, "RO18547290"),
                    vat("RO", "\\d{13}", PersonDigits::romania, "1630615123457"),
                    shape("[CFJ]\\d{7,14}", "J40/8302/1997"))),
            entry("SI", List.of(
                    vat("SI", "[1-9]\\d{7}", EuropeanDigits::slovenia, "SI50223054"),
                    plain("\\d{7}(?:[0-9A-Z]\\d{2})?", CentralDigits::slovenianRegister, "9331310000"),
                    plain("\\d{13}", PersonDigits::yugoslavia, "0101006500006"))),
            entry("SK", List.of(
                    vat("SK", "[1-9]\\d[234789]\\d{7}", EuropeanDigits::slovakia, "SK2022749619"),
                    plain("\\d{9,10}", PersonDigits::czechoslovakia, "710319/2745"),
                    plain("\\d{8}", CentralDigits::czechCompany, "31 333 532"))),
            entry("UA", List.of(
                    plain("\\d{8}", CentralDigits::ukraine, "32855961"),
                    plain("\\d{10}", PersonDigits::ukraine, "1759013776"),
                    shape("\\d{12}", "328559610018"))),
            entry("TR", List.of(
                    plain("\\d{10}", CentralDigits::turkey, "4540536920"),
                    plain("[1-9]\\d{10}", PersonDigits::turkey, "17291716060"))));

    private EasternKinds() {}
}
