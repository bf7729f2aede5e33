package com.duebook.identifiers.tax;

import static com.duebook.identifiers.tax.CheckDigits.digit;
import static com.duebook.identifiers.tax.CheckDigits.luhnSum;
import static com.duebook.identifiers.tax.CheckDigits.weighted;

/** The check digits of Spain, France, Ireland and British taxpayers, which take letters or have several rules. */
final class SouthernDigits {

    private static final String SPANISH_PERSON = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String SPANISH_COMPANY = "JABCDEFGHI";
    private static final String FRENCH_KEY = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String IRISH = "WABCDEFGHIJKLMNOPQRSTUV";

    private SouthernDigits() {}

    /** A person's number ends in a letter; one of a foreigner begins with X, Y or Z for 0, 1 or 2. */
    static boolean spain(String number) {
        var first = number.charAt(0);
        if (Character.isDigit(first)) {
            return spanishPerson(number);
        }
        if ("XYZ".indexOf(first) >= 0) {
            return spanishPerson("XYZ".indexOf(first) + number.substring(1));
        }
        return "KLM".indexOf(first) >= 0 ? spanishPerson(number.substring(1)) : spanishCompany(number);
    }

    private static boolean spanishPerson(String number) {
        var digits = number.substring(0, number.length() - 1);
        return SPANISH_PERSON.charAt((int) (Long.parseLong(digits) % 23)) == number.charAt(number.length() - 1);
    }

    /** A digit or the letter of its place; sources disagree which kinds have which. */
    private static boolean spanishCompany(String number) {
        var check = (10 - luhnSum(number.substring(1, 8)) % 10) % 10;
        return number.charAt(8) == '0' + check || number.charAt(8) == SPANISH_COMPANY.charAt(check);
    }

    /** Keys of two digits follow from the SIREN, keys with letters by a rule of their own. Monaco's begin with 000. */
    static boolean france(String number) {
        var siren = number.substring(2);
        if (!siren.startsWith("000") && !CheckDigits.luhn(siren)) {
            return false;
        }
        var first = FRENCH_KEY.indexOf(number.charAt(0));
        var second = FRENCH_KEY.indexOf(number.charAt(1));
        if (first < 10 && second < 10) {
            return (siren.startsWith("000") ? Long.parseLong(siren + "12") % 97
                    : (12 + 3 * (Long.parseLong(siren) % 97)) % 97) == Long.parseLong(number.substring(0, 2));
        }
        var key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (Long.parseLong(siren) + 1 + key / 11) % 11 == key % 11;
    }

    /** Luhn; the post's many branches have a digit sum that five divides. */
    static boolean siret(String digits) {
        return CheckDigits.luhn(digits) && CheckDigits.luhn(digits.substring(0, 9))
                || digits.startsWith("356000000") && digits.chars().map(digit -> digit - '0').sum() % 5 == 0;
    }

    /** Seven digits, a check letter, and perhaps a letter that counts as well; before 2013 a sign or letter second. */
    static boolean ireland(String number) {
        if (!Character.isDigit(number.charAt(1))) {
            return number.length() == 8 && irish("0" + number.substring(2, 7) + number.charAt(0), 0) == number.charAt(7);
        }
        var second = number.length() == 9 ? number.charAt(8) : 'W';
        return irish(number, "WTX".indexOf(second) >= 0 ? 0 : second - 'A' + 1) == number.charAt(7);
    }

    private static char irish(String number, int second) {
        return IRISH.charAt((weighted(number, 8, 7, 6, 5, 4, 3, 2) + 9 * second) % 23);
    }

    /** The check digit stands first. */
    static boolean utr(String number) {
        return "21987654321".charAt(weighted(number.substring(1), 6, 7, 8, 9, 10, 5, 4, 3, 2) % 11) - '0'
                == digit(number, 0);
    }

}
