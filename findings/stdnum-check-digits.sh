#!/bin/sh
# python-stdnum 2.2 and the check digits of Korea and Belgium.
#
# Guess: a number that its own page describes as ending in a check digit is refused when that digit is wrong; of two Belgian
# numbers that differ in the check digits alone one at most is right.
# What happens: of the Korean business number 116-82-0027x all ten last digits are valid (6 is right); for Belgium 97 and 00
# both pass for the same number, and so do 01 and 98, and 02 and 99, though the check digits are 97 less a rest, so 01 to 97.
# Hurts: a mistyped Korean number passes, where nine in ten could be noticed; invoices carry numbers that nobody has.
# Source: Korea's business registration number (weights 1 3 7 1 3 7 1 3 5, of the ninth digit's product the tens too);
# Belgium's enterprise number (97 less the first eight digits modulo 97); run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check python-stdnum==2.2
cat > look.py <<'P'
from stdnum.be import vat
from stdnum.kr import brn


def korea(nine):
    products = [int(digit) * weight for digit, weight in zip(nine, (1, 3, 7, 1, 3, 7, 1, 3, 5))]
    return -(sum(products) + products[8] // 10) % 10


nine = "116820027"
print("kr", nine, "right", korea(nine), "valid", [last for last in range(10) if brn.is_valid(f"{nine}{last}")])
for eight in ("04000086", "04000085", "04000084"):
    print("be", eight, "right", f"{97 - int(eight) % 97:02}", "valid", [f"{two:02}" for two in range(100) if vat.is_valid(f"{eight}{two:02}")])
P
env/bin/python look.py | tee seen.txt
cat > expected.txt <<'T'
kr 116820027 right 6 valid [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
be 04000086 right 97 valid ['00', '97']
be 04000085 right 01 valid ['01', '98']
be 04000084 right 02 valid ['02', '99']
T
diff expected.txt seen.txt && echo "as described"
