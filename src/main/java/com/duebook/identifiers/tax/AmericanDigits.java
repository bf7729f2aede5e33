package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.CheckDigits.digit;
import static com.duebook.identifiers.tax.CheckDigits.last;
import static com.duebook.identifiers.tax.CheckDigits.weighted;

/** The check digits of the Americas. */
final class AmericanDigits {

    private static final int[] COLOMBIAN = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};

    private AmericanDigits() {}

    static boolean argentina(String digits) {
        return "01234567899".charAt(11 - last11(weighted(digits, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2))) - '0' == last(digits);
    }

    /** One to eleven, so that eleven minus it is a place in a row of eleven. */
    private static int last11(int sum) {
        return sum % 11 == 0 ? 11 : sum % 11;
    }

    /** Letters, in numbers since July 2026, count as much as their code is above that of 0: A is 17. */
    static boolean brazil(String number) {
        return brazilian(weighted(number, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(number, 12)
                && brazilian(weighted(number, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(number, 13);
    }

    static boolean brazilianPerson(String digits) {
        return brazilian(weighted(digits, 10, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(digits, 9)
                && brazilian(weighted(digits, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(digits, 10);
    }

    private static int brazilian(int sum) {
        return sum % 11 < 2 ? 0 : 11 - sum % 11;
    }

    static boolean chile(String typed) {
        var number = typed.startsWith("CL") ? typed.substring(2) : typed;
        var sum = 0;
        for (var i = 0; i < number.length() - 1; i++) {
            sum += digit(number, number.length() - 2 - i) * (i % 6 + 2);
        }
        return "0K987654321".charAt(sum % 11) == number.charAt(number.length() - 1);
    }

    static boolean colombia(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length() - 1; i++) {
            sum += digit(digits, digits.length() - 2 - i) * COLOMBIAN[i];
        }
        return "01987654321".charAt(sum % 11) - '0' == last(digits);
    }

    /** Three letters for a company, four for a person, and a date; the last check is not kept by all that are in force. */
    static boolean mexico(String code) {
        var date = code.substring(code.length() - 9);
        return PersonDigits.isDate(2000 + PersonDigits.pair(date, 0), PersonDigits.pair(date, 2), PersonDigits.pair(date, 4))
                || PersonDigits.isDate(1900 + PersonDigits.pair(date, 0), PersonDigits.pair(date, 2), PersonDigits.pair(date, 4));
    }

    static boolean peru(String digits) {
        return (11 - weighted(digits, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 10 == last(digits);
    }

    /** A person's number at the social security or, from 9, one that the tax office gave. */
    static boolean person(String digits) {
        if (digits.startsWith("9")) {
            return digits.substring(3, 5).matches("5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9]|93");
        }
        return !digits.startsWith("000") && !digits.startsWith("666") && !digits.startsWith("00", 3)
                && !digits.endsWith("0000");
    }
}
