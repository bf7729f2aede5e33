package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.CheckDigits.ALPHABET;
import static com.duebook.identifiers.tax.CheckDigits.digit;
import static com.duebook.identifiers.tax.CheckDigits.last;
import static com.duebook.identifiers.tax.CheckDigits.weighted;

import java.util.Set;

/** The check digits of tax numbers outside Europe, as countries publish them, for what has the right shape. */
final class WorldwideDigits {

    /** GB 32100-2015: without I, O, S, V and Z. */
    private static final String CHINESE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /** Prefixes of Employer Identification Numbers that the IRS has never given out. */
    private static final Set<String> UNUSED_US_PREFIXES =
            Set.of("00", "07", "08", "09", "17", "18", "19", "28", "29", "49", "69", "70", "78", "79", "89", "96", "97");

    private WorldwideDigits() {}

    static boolean china(String number) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++) {
            sum += CHINESE.indexOf(number.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CHINESE.charAt((31 - sum % 31) % 31) == number.charAt(17);
    }

    static boolean india(String number) {
        var sum = 0;
        for (var i = 0; i < 14; i++) {
            var product = ALPHABET.indexOf(number.charAt(i)) * (i % 2 + 1);
            sum += product / 36 + product % 36;
        }
        return ALPHABET.charAt((36 - sum % 36) % 36) == number.charAt(14);
    }

    static boolean australia(String digits) {
        return (weighted(digits, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19) - 10) % 89 == 0;
    }

    /** A corporate number; the letter T before it is the one for invoices. */
    static boolean japan(String number) {
        var digits = number.startsWith("T") ? number.substring(1) : number;
        return 9 - weighted(digits.substring(1), 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1) % 9 == digit(digits, 0);
    }

    static boolean korea(String digits) {
        var sum = weighted(digits, 1, 3, 7, 1, 3, 7, 1, 3, 5) + digit(digits, 8) * 5 / 10;
        return (10 - sum % 10) % 10 == last(digits);
    }

    static boolean unitedStates(String digits) {
        return !UNUSED_US_PREFIXES.contains(digits.substring(0, 2));
    }
}
