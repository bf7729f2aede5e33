#!/bin/sh
# libphonenumber 9.0.43 and what people write beside a number.
#
# Guess: "(office)" behind a number is passed over, or the whole is refused as no telephone number.
# What happens: three Latin letters or more are dialled by the keys they stand on, as in freephone names. Where a country's
# numbers may have different lengths, what comes out is a longer number, not only possible but valid: +49 30 123456 (office)
# is +4930123456633423. A letter that stands on no key, and the whole is refused.
# Hurts: address books and CRMs that store and dial the E.164 form; isValidNumber does not warn them.
# Source: the library's own parse(); run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q -B dependency:copy -Dartifact=com.googlecode.libphonenumber:libphonenumber:9.0.43 -DoutputDirectory=. >/dev/null
cat > Look.java <<'J'
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

class Look {
    public static void main(String[] none) {
        var numbers = PhoneNumberUtil.getInstance();
        for (var typed : new String[] {"+49 30 123456", "+49 30 123456 (office)", "+43 1 53115 (home)", "+39 02 1234 (sede)",
                "089 1234 fax", "089 1234 Büro"}) {
            try {
                var number = numbers.parse(typed, "DE");
                System.out.println(typed + " -> " + numbers.format(number, PhoneNumberUtil.PhoneNumberFormat.E164)
                        + (numbers.isValidNumber(number) ? " valid" : " not valid"));
            } catch (NumberParseException refused) {
                System.out.println(typed + " -> refused");
            }
        }
    }
}
J
java -cp libphonenumber-9.0.43.jar Look.java | tee seen.txt
cat > expected.txt <<'T'
+49 30 123456 -> +4930123456 valid
+49 30 123456 (office) -> +4930123456633423 valid
+43 1 53115 (home) -> +431531154663 valid
+39 02 1234 (sede) -> +390212347333 valid
089 1234 fax -> +49891234329 valid
089 1234 Büro -> refused
T
diff expected.txt seen.txt && echo "as described"
