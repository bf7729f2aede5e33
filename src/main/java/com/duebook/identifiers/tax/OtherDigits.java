package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.CheckDigits.last;
import static com.duebook.identifiers.tax.CheckDigits.weighted;

/** The check digits of Oceania and western Asia. */
final class OtherDigits {

    private static final int LOWEST_NEW_ZEALAND = 10_000_000;
    private static final int HIGHEST_NEW_ZEALAND = 200_000_000;

    private OtherDigits() {}

    static boolean australianCompany(String digits) {
        return (10 - weighted(digits, 8, 7, 6, 5, 4, 3, 2, 1) % 10) % 10 == last(digits);
    }

    static boolean australianTaxFile(String digits) {
        return (digits.length() == 8 ? weighted(digits, 10, 7, 8, 4, 6, 3, 5, 1) : weighted(digits, 1, 4, 3, 7, 5, 8, 6, 9, 10)) % 11 == 0;
    }

    static boolean kuwait(String digits) {
        return 11 - weighted(digits, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2) % 11 == last(digits);
    }

    static boolean newZealand(String typed) {
        var number = Integer.parseInt(typed);
        var digits = "0".repeat(9 - typed.length()) + typed;
        var check = (11 - weighted(digits, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
        var second = (11 - weighted(digits, 7, 4, 3, 2, 5, 2, 7, 6) % 11) % 11;
        return number > LOWEST_NEW_ZEALAND && number < HIGHEST_NEW_ZEALAND && (check < 10 ? check : second) == last(digits);
    }
}
