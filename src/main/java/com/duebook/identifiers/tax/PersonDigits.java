package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.CheckDigits.ALPHABET;
import static com.duebook.identifiers.tax.CheckDigits.digit;
import static com.duebook.identifiers.tax.CheckDigits.last;
import static com.duebook.identifiers.tax.CheckDigits.weighted;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The check digits of persons, whom some countries tax under the number that they are born with. */
final class PersonDigits {

    /** Of the Italian code: what a character at an odd place counts. */
    private static final int[] ITALIAN = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

    private static final String FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private PersonDigits() {}

    static boolean belgium(String digits) {
        var number = Long.parseLong(digits.substring(0, 9));
        var check = Long.parseLong(digits.substring(9));
        return pair(digits, 2) % 20 <= 12 && pair(digits, 2) < 60
                && (97 - number % 97 == check || 97 - (2_000_000_000L + number) % 97 == check);
    }

    /** A birth number, one of a foreigner, or one that the tax office gave. */
    static boolean bulgaria(String digits) {
        var born = weighted(digits, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10 == last(digits)
                && isDate(1900 + pair(digits, 0), pair(digits, 2) % 20, pair(digits, 4)) && pair(digits, 2) <= 52;
        var other = (11 - weighted(digits, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11 == last(digits);
        return born || weighted(digits, 21, 19, 17, 13, 11, 9, 7, 3, 1) % 10 == last(digits) || other;
    }

    /** Until 1953 nine digits; then ten, of which the last is a check digit. Women are born fifty months later. */
    static boolean czechoslovakia(String digits) {
        var year = pair(digits, 0);
        var month = pair(digits, 2) % 50;
        if (!isDate(2000 + year, month > 20 ? month - 20 : month, pair(digits, 4)) && !isDate(1900 + year, month, pair(digits, 4))) {
            return false;
        }
        return digits.length() == 9 ? year <= 53 : Long.parseLong(digits.substring(0, 9)) % 11 % 10 == last(digits);
    }

    static boolean denmark(String digits) {
        return isDate(1900 + pair(digits, 4), pair(digits, 2), pair(digits, 0))
                || isDate(2000 + pair(digits, 4), pair(digits, 2), pair(digits, 0));
    }

    /** Estonia, Lithuania. */
    static boolean baltic(String digits) {
        return isDate(1800 + (digit(digits, 0) - 1) / 2 * 100 + pair(digits, 1), pair(digits, 3), pair(digits, 5))
                && EuropeanDigits.lithuania(digits);
    }

    static boolean finland(String number) {
        var end = number.substring(number.length() - 4);
        var digits = number.substring(0, 6) + end.substring(0, 3);
        return denmark(digits) && FINNISH.charAt(Integer.parseInt(digits) % 31) == end.charAt(3);
    }

    static boolean france(String digits) {
        return Long.parseLong(digits.substring(0, 10)) % 511 == Long.parseLong(digits.substring(10));
    }

    static boolean greece(String digits) {
        return CheckDigits.luhn(digits) && denmark(digits);
    }

    static boolean hungary(String digits) {
        return weighted(digits, 1, 2, 3, 4, 5, 6, 7, 8, 9) % 11 == last(digits);
    }

    /** Companies are born forty days later. */
    static boolean iceland(String digits) {
        var day = pair(digits, 0);
        return isDate(1900 + pair(digits, 4), pair(digits, 2), day > 40 ? day - 40 : day)
                && "890".indexOf(digits.charAt(9)) >= 0
                && (11 - weighted(digits, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11 == digit(digits, 8);
    }

    static boolean italy(String code) {
        var sum = 0;
        for (var i = 0; i < 15; i++) {
            var value = ALPHABET.indexOf(code.charAt(i));
            sum += i % 2 == 0 ? ITALIAN[value > 9 ? value - 10 : value] : value > 9 ? value - 10 : value;
        }
        return 'A' + sum % 26 == code.charAt(15);
    }

    static boolean latvia(String digits) {
        return (digits.startsWith("32") || denmark(digits))
                && (1 + weighted(digits, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9)) % 11 % 10 == last(digits);
    }

    static boolean netherlands(String digits) {
        return (weighted(digits, 9, 8, 7, 6, 5, 4, 3, 2) - last(digits)) % 11 == 0;
    }

    static boolean norway(String digits) {
        return (11 - weighted(digits, 3, 7, 6, 1, 8, 9, 4, 5, 2) % 11) % 11 == digit(digits, 9)
                && (11 - weighted(digits, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11 == last(digits);
    }

    static boolean poland(String digits) {
        return isDate(2000 + pair(digits, 0), pair(digits, 2) % 20, pair(digits, 4))
                && (10 - weighted(digits, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3) % 10) % 10 == last(digits);
    }

    static boolean romania(String digits) {
        return denmark(digits.substring(5, 7) + digits.substring(3, 5) + digits.substring(1, 3))
                && weighted(digits, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11 % 10
                        + (weighted(digits, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11 == 10 ? 1 : 0) == last(digits);
    }

    /** Slovenia and the other countries of former Yugoslavia. */
    static boolean yugoslavia(String digits) {
        return isDate(2000 + Integer.parseInt(digits.substring(4, 7)) % 100, pair(digits, 2), pair(digits, 0))
                && (11 - weighted(digits, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10 == last(digits);
    }

    static boolean ukraine(String digits) {
        return (weighted(digits, -1, 5, 7, 9, 4, 6, 10, 5, 7) % 11 + 11) % 11 % 10 == last(digits);
    }

    static boolean turkey(String digits) {
        var odd = 0;
        var even = 0;
        for (var i = 0; i < 9; i++) {
            odd += i % 2 == 0 ? digit(digits, i) : 0;
            even += i % 2 == 1 ? digit(digits, i) : 0;
        }
        var tenth = ((odd * 7 - even) % 10 + 10) % 10;
        return tenth == digit(digits, 9) && (odd + even + tenth) % 10 == last(digits);
    }

    static boolean china(String number) {
        var sum = weighted(number, 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
        return isDate(pair(number, 6) * 100 + pair(number, 8), pair(number, 10), pair(number, 12))
                && "10X98765432".charAt(sum % 11) == number.charAt(17);
    }

    static int pair(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }

    static boolean isDate(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
