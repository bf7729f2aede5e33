#!/bin/sh
# iban4j 3.2.14-RELEASE and letters in account numbers.
#
# Guess: a library that checks IBANs by country follows the IBAN registry: letters where the registry allows "c" (letters
# and digits), digits alone where it says "n".
# What happens: for Pakistan (registry: 4!a16!c) and Ukraine (6!n19!c) an account number with a letter is refused, and for
# the United Arab Emirates (3!n16!n) one with a letter is accepted, with the right check digits in all three.
# Hurts: whoever pays people in Pakistan or Ukraine is told that a right IBAN is wrong; a letter typed for a digit in an
# Emirati one passes whenever the check digits happen to fit.
# Source: SWIFT IBAN Registry, structures of PK, UA and AE; run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q -B dependency:copy -Dartifact=org.iban4j:iban4j:3.2.14-RELEASE -DoutputDirectory=. >/dev/null
cat > Look.java <<'J'
import java.math.BigInteger;
import org.iban4j.IbanUtil;

class Look {
    /** Puts the right check digits (ISO 7064 MOD 97-10) before an account. */
    static String iban(String country, String account) {
        var digits = new StringBuilder();
        (account + country + "00").chars().forEach(letter -> digits.append(Character.digit(letter, 36)));
        var check = 98 - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return "%s%02d%s".formatted(country, check, account);
    }

    static String verdict(String iban) {
        try {
            IbanUtil.validate(iban);
            return "accepted";
        } catch (RuntimeException refused) {
            return "refused";
        }
    }

    public static void main(String[] none) {
        System.out.println("PK digits " + verdict(iban("PK", "SCBL0000001123456702")));
        System.out.println("PK letter " + verdict(iban("PK", "SCBL000000112345670A")));
        System.out.println("UA digits " + verdict(iban("UA", "3223130000026007233566001")));
        System.out.println("UA letter " + verdict(iban("UA", "322313000002600723356600A")));
        System.out.println("AE digits " + verdict(iban("AE", "0331234567890123456")));
        System.out.println("AE letter " + verdict(iban("AE", "033123456789012345A")));
    }
}
J
java -cp iban4j-3.2.14-RELEASE.jar Look.java | tee seen.txt
cat > expected.txt <<'T'
PK digits accepted
PK letter refused
UA digits accepted
UA letter refused
AE digits accepted
AE letter accepted
T
diff expected.txt seen.txt && echo "as described"
