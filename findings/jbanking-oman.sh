#!/bin/sh
# jbanking 4.3.0 and IBANs of Oman.
#
# Guess: a library that lists Oman among its countries takes the example that the IBAN registry prints for it.
# What happens: OM810180000001299123456, of the registered structure (3!n16!c) and with right check digits, is not valid for
# it; those of Germany, Saudi Arabia and Kuwait are.
# Hurts: payees in Oman are told that the IBAN on their bank's letter is wrong.
# Source: SWIFT IBAN Registry, entry Oman; run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q -B dependency:copy -Dartifact=fr.marcwrobel:jbanking:4.3.0 -DoutputDirectory=. >/dev/null
cat > Look.java <<'J'
import fr.marcwrobel.jbanking.iban.Iban;

class Look {
    public static void main(String[] none) {
        for (var example : new String[] {"DE89370400440532013000", "SA0380000000608010167519",
                "KW81CBKU0000000000001234560101", "OM810180000001299123456"}) {
            System.out.println(example + " " + Iban.isValid(example));
        }
    }
}
J
java -cp jbanking-4.3.0.jar Look.java | tee seen.txt
cat > expected.txt <<'T'
DE89370400440532013000 true
SA0380000000608010167519 true
KW81CBKU0000000000001234560101 true
OM810180000001299123456 false
T
diff expected.txt seen.txt && echo "as described"
