package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.CheckDigits.digit;
import static com.duebook.identifiers.tax.CheckDigits.last;
import static com.duebook.identifiers.tax.CheckDigits.weighted;

/** The check digits of companies in central and eastern Europe. */
final class CentralDigits {

    private CentralDigits() {}

    static boolean bulgaria(String digits) {
        var first = weighted(digits, 1, 2, 3, 4, 5, 6, 7, 8) % 11;
        return (first < 10 ? first : weighted(digits, 3, 4, 5, 6, 7, 8, 9, 10) % 11 % 10) == last(digits.substring(0, 9));
    }

    static boolean bulgarianBranch(String digits) {
        var branch = digits.substring(8);
        var first = weighted(branch, 2, 7, 3, 5) % 11;
        return bulgaria(digits) && (first < 10 ? first : weighted(branch, 4, 9, 5, 7) % 11 % 10) == last(digits);
    }

    /** Eight digits are a company; nine that begin with 6 a person of a special kind; the rest a birth number. */
    static boolean czechia(String digits) {
        return switch (digits.length()) {
            case 8 -> czechCompany(digits) && digits.charAt(0) != '9';
            case 9 -> digits.charAt(0) == '6' && czechSpecial(digits) || PersonDigits.czechoslovakia(digits);
            default -> PersonDigits.czechoslovakia(digits);
        };
    }

    static boolean czechCompany(String digits) {
        return (11 - weighted(digits, 8, 7, 6, 5, 4, 3, 2) % 11) % 10 == last(digits);
    }

    private static boolean czechSpecial(String digits) {
        var gap = 11 - weighted(digits.substring(1), 8, 7, 6, 5, 4, 3, 2) % 11;
        return "87654321098".charAt(gap - 1) - '0' == last(digits);
    }

    static boolean regon(String digits) {
        return weighted(digits, 8, 9, 2, 3, 4, 5, 6, 7) % 11 % 10 == digit(digits, 8)
                && (digits.length() == 9
                        || weighted(digits, 2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8) % 11 % 10 == last(digits));
    }

    static boolean slovenianRegister(String number) {
        var rest = 11 - weighted(number, 7, 6, 5, 4, 3, 2) % 11;
        return rest != 11 && rest % 10 == digit(number, 6);
    }

    /** Estonian and Lithuanian companies: a second row of weights where the first gives ten. */
    static boolean baltic(String digits) {
        var first = weighted(digits, 1, 2, 3, 4, 5, 6, 7) % 11;
        return (first < 10 ? first : weighted(digits, 3, 4, 5, 6, 7, 8, 9) % 11 % 10) == last(digits);
    }

    /** Companies begin with 4 to 9, persons since 2017 with 32, before that with their birthday. */
    static boolean latvia(String digits) {
        return digits.charAt(0) > '3' ? EuropeanDigits.latvia(digits)
                : PersonDigits.latvia(digits);
    }

    static boolean ukraine(String digits) {
        var number = Integer.parseInt(digits);
        var usual = number < 30_000_000 || number > 60_000_000;
        var first = (usual ? weighted(digits, 1, 2, 3, 4, 5, 6, 7) : weighted(digits, 7, 1, 2, 3, 4, 5, 6)) % 11;
        var second = (usual ? weighted(digits, 3, 4, 5, 6, 7, 8, 9) : weighted(digits, 9, 3, 4, 5, 6, 7, 8)) % 11 % 10;
        return (first < 10 ? first : second) == last(digits);
    }

    static boolean turkey(String digits) {
        var sum = 0;
        for (var i = 1; i <= 9; i++) {
            var moved = (digit(digits, 9 - i) + i) % 10;
            if (moved > 0) {
                var product = moved * (1 << i) % 9;
                sum += product == 0 ? 9 : product;
            }
        }
        return (10 - sum % 10) % 10 == last(digits);
    }
}
