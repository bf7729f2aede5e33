package com.duebook.workspace;

import java.math.BigInteger;
import java.util.Locale;

/** International account numbers: country, two check digits by ISO 7064 (mod 97), the national number. */
final class Iban {

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private Iban() {}

    static boolean looksLikeOne(String account) {
        return compact(account).matches("[A-Z]{2}\\d{2}[A-Z0-9]*");
    }

    static boolean isValid(String account) {
        var iban = compact(account);
        if (iban.length() < 15 || iban.length() > 34) {
            return false;
        }
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }

    static String compact(String account) {
        return account.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
