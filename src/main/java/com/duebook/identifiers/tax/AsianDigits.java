package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.CheckDigits.ALPHABET;
import static com.duebook.identifiers.tax.CheckDigits.digit;
import static com.duebook.identifiers.tax.CheckDigits.last;
import static com.duebook.identifiers.tax.CheckDigits.weighted;

/** The check digits of Asia. */
final class AsianDigits {

    private static final String SINGAPORE_OTHER = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
    /** In the order of their values from ten. */
    private static final String TAIWANESE = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

    private AsianDigits() {}

    /** The number of a firm before 2015: a place, and the code of its organisation (GB 11714). */
    static boolean chineseOrganisation(String number) {
        var code = number.substring(6);
        var sum = 0;
        var weights = new int[] {3, 7, 9, 10, 5, 8, 4, 2};
        for (var i = 0; i < 8; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weights[i];
        }
        return "0X987654321".charAt(sum % 11) == code.charAt(8);
    }

    static boolean hongKong(String number) {
        var padded = number.length() == 8 ? " " + number : number;
        var sum = (padded.charAt(0) == ' ' ? 36 : ALPHABET.indexOf(padded.charAt(0))) * 9;
        for (var i = 1; i < 9; i++) {
            sum += ALPHABET.indexOf(padded.charAt(i)) * (9 - i);
        }
        return sum % 11 == 0;
    }

    /** A firm's older number behind a nought, or a person's with a birthday; women are born forty days later. */
    static boolean indonesia(String digits) {
        var day = PersonDigits.pair(digits, 6);
        return digits.startsWith("0") && CheckDigits.luhn(digits.substring(1, 10))
                || PersonDigits.isDate(2000 + PersonDigits.pair(digits, 10), PersonDigits.pair(digits, 8), day > 40 ? day - 40 : day)
                || PersonDigits.isDate(1900 + PersonDigits.pair(digits, 10), PersonDigits.pair(digits, 8), day > 40 ? day - 40 : day);
    }

    static boolean japan(String digits) {
        var rest = weighted(digits, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        return (rest <= 1 ? 0 : 11 - rest) == last(digits);
    }

    /** A person, or a corporation in its register. */
    static boolean korea(String digits) {
        return (11 - weighted(digits, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5) % 11) % 10 == last(digits)
                || (10 - weighted(digits, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2) % 10) % 10 == last(digits);
    }

    /** A business, a company of a year, or another body. */
    static boolean singapore(String number) {
        var check = number.charAt(number.length() - 1);
        if (number.length() == 9) {
            return "XMKECAWLJDB".charAt(weighted(number, 10, 4, 9, 3, 8, 2, 7, 1) % 11) == check;
        }
        if (Character.isDigit(number.charAt(0))) {
            return "ZKCMDNERGWH".charAt(weighted(number, 10, 8, 6, 4, 9, 7, 5, 3, 1) % 11) == check;
        }
        var weights = new int[] {4, 3, 5, 3, 10, 2, 2, 5, 7};
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += SINGAPORE_OTHER.indexOf(number.charAt(i)) * weights[i];
        }
        return SINGAPORE_OTHER.charAt(((sum - 5) % 11 + 11) % 11) == check;
    }

    static boolean thailand(String digits) {
        return (11 - weighted(digits, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 10 == last(digits);
    }

    /** The digits of the products are summed; a 7 before the last may count one less. Five divides it since 2023. */
    static boolean taiwan(String digits) {
        var weights = new int[] {1, 2, 1, 2, 1, 2, 4, 1};
        var sum = 0;
        for (var i = 0; i < 8; i++) {
            var product = digit(digits, i) * weights[i];
            sum += product / 10 + product % 10;
        }
        return sum % 5 == 0 || digit(digits, 6) == 7 && (sum + 1) % 5 == 0;
    }

    static boolean taiwanesePerson(String number) {
        var place = TAIWANESE.indexOf(number.charAt(0)) + 10;
        return (place / 10 + place % 10 * 9 + weighted(number.substring(1), 8, 7, 6, 5, 4, 3, 2, 1, 1)) % 10 == 0;
    }

    static boolean vietnam(String digits) {
        return 10 - weighted(digits, 31, 29, 23, 19, 17, 13, 7, 5, 3) % 11 == digit(digits, 9);
    }
}
