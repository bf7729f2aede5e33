package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.CheckDigits.digit;
import static com.duebook.identifiers.tax.CheckDigits.last;
import static com.duebook.identifiers.tax.CheckDigits.luhnSum;
import static com.duebook.identifiers.tax.CheckDigits.mod97;
import static com.duebook.identifiers.tax.CheckDigits.weighted;

/** The check digits of European VAT numbers, as countries publish them, for what has the right shape. */
final class EuropeanDigits {

    private EuropeanDigits() {}

    static boolean austria(String number) {
        var digits = number.substring(1);
        return (10 - (luhnSum(digits.substring(0, 7) + "0") + 4) % 10) % 10 == last(digits);
    }

    static boolean belgium(String digits) {
        return 97 - Long.parseLong(digits.substring(0, 8)) % 97 == Long.parseLong(digits.substring(8));
    }

    static boolean cyprus(String number) {
        var odd = new int[] {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
        var sum = 0;
        for (var i = 0; i < 8; i++) {
            sum += i % 2 == 0 ? odd[digit(number, i)] : digit(number, i);
        }
        return 'A' + sum % 26 == number.charAt(8);
    }

    static boolean denmark(String digits) {
        return weighted(digits, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    static boolean estonia(String digits) {
        return weighted(digits, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0;
    }

    static boolean finland(String digits) {
        return weighted(digits, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0;
    }

    static boolean britain(String digits) {
        var sum = weighted(digits, 8, 7, 6, 5, 4, 3, 2, 10, 1) % 97;
        return sum == 0 || sum == 42 || sum == 55;
    }

    static boolean greece(String digits) {
        return weighted(digits, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == last(digits);
    }

    static boolean hungary(String digits) {
        return weighted(digits, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0;
    }

    static boolean lithuania(String digits) {
        var length = digits.length() - 1;
        var sum = 0;
        var second = 0;
        for (var i = 0; i < length; i++) {
            sum += digit(digits, i) * (i % 9 + 1);
            second += digit(digits, i) * ((i + 2) % 9 + 1);
        }
        return (sum % 11 == 10 ? second % 11 % 10 : sum % 11) == last(digits);
    }

    static boolean luxembourg(String digits) {
        return Long.parseLong(digits.substring(0, 6)) % 89 == Long.parseLong(digits.substring(6));
    }

    /** Companies begin with 4 to 9; the rest are persons. */
    static boolean latvia(String digits) {
        return digits.charAt(0) <= '3' || weighted(digits, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3;
    }

    static boolean malta(String digits) {
        return weighted(digits, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0;
    }

    /** The old rule on the first nine digits, or for sole traders the one of 2020 on the whole number. */
    static boolean netherlands(String number) {
        var old = weighted(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11 == digit(number, 8);
        return old || mod97("NL" + number) == 1;
    }

    static boolean poland(String digits) {
        return weighted(digits, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == last(digits);
    }

    static boolean portugal(String digits) {
        var rest = 11 - weighted(digits, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (rest >= 10 ? 0 : rest) == last(digits);
    }

    static boolean romania(String digits) {
        var padded = "0".repeat(10 - digits.length()) + digits;
        return weighted(padded, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 == last(digits);
    }

    static boolean slovenia(String digits) {
        var rest = 11 - weighted(digits, 8, 7, 6, 5, 4, 3, 2) % 11;
        return rest != 11 && rest % 10 == last(digits);
    }

    static boolean slovakia(String digits) {
        return Long.parseLong(digits) % 11 == 0;
    }

    static boolean switzerland(String number) {
        return (11 - weighted(number, 5, 4, 3, 2, 7, 6, 5, 4) % 11) % 11 == digit(number, 8);
    }

    static boolean norway(String typed) {
        var number = typed.startsWith("NO") ? typed.substring(2) : typed;
        return (11 - weighted(number, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11 == digit(number, 8);
    }
}
