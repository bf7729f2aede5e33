package com.duebook.identifiers.tax;

/** What check digits are made of. Arguments hold digits where digits are asked for. */
final class CheckDigits {

    static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CheckDigits() {}

    static boolean luhn(String digits) {
        return (10 - luhnSum(digits.substring(0, digits.length() - 1)) % 10) % 10 == last(digits);
    }

    /** ISO 7064, MOD 11,10. */
    static boolean mod11And10(String digits) {
        var product = 10;
        for (var i = 0; i < digits.length() - 1; i++) {
            var sum = (digit(digits, i) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == last(digits);
    }

    /** Of the digits before the check digit: every second one, from the right, doubled. */
    static int luhnSum(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var value = digit(digits, digits.length() - 1 - i) * (i % 2 == 0 ? 2 : 1);
            sum += value / 10 + value % 10;
        }
        return sum;
    }

    static int mod97(String number) {
        var rest = 0;
        for (var letter : number.toCharArray()) {
            var value = ALPHABET.indexOf(letter);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest;
    }

    /** GS1: weights 1 and 3 in turn, the check digit included. */
    static boolean ean(String digits) {
        return weighted(digits, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1) % 10 == 0;
    }

    static int weighted(String digits, int... weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += digit(digits, i) * weights[i];
        }
        return sum;
    }

    static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }

    static int last(String digits) {
        return digit(digits, digits.length() - 1);
    }
}
