package com.duebook.identifiers.tax;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sales from one country of the European Union to a business in another. They go without tax, because the customer owes it
 * at home, and only if the invoice names the customer's VAT number (Directive 2006/112/EC, Articles 138(1)(b), 196, 226(4)).
 */
public final class IntraCommunity {

    static final Set<String> UNION = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR",
            "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MC", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private IntraCommunity() {}

    /**
     * Whether an invoice without tax lacks what it needs.
     *
     * @param seller country, ISO 3166, two letters; null where it is not known, as of the buyer
     * @param number the buyer's, as it is kept; null where there is none
     */
    public static boolean lacksNumber(@Nullable String seller, @Nullable String buyer, @Nullable String number) {
        return seller != null && buyer != null && UNION.contains(seller) && UNION.contains(buyer)
                && !vat(seller).equals(vat(buyer)) && !isAbroad(seller, buyer, number);
    }

    /** A VAT number of any country of the Union but the seller's: a company may be registered elsewhere than it lives. */
    private static boolean isAbroad(String seller, String buyer, @Nullable String number) {
        if (number == null || number.isBlank()) {
            return false;
        }
        var read = TaxNumber.read(buyer, number);
        if (read.standing() != TaxNumber.Standing.RIGHT || read.value().length() < 3) {
            return false;
        }
        var prefix = read.value().substring(0, 2);
        return UNION.contains(prefix.equals("EL") ? "GR" : prefix) && !prefix.equals(vat(seller))
                && TaxKinds.byPrefix(prefix).filter(kind -> kind.isPrefixed(read.value()))
                        .flatMap(kind -> kind.normal(read.value())).isPresent();
    }

    /** As VAT numbers begin. */
    private static String vat(String country) {
        return switch (country) {
            case "GR" -> "EL";
            case "MC" -> "FR";
            default -> country;
        };
    }
}
