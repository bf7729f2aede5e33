#!/bin/sh
# py-moneyed 3.0 with Babel 2.19.0: amounts and the decimals they are shown with.
#
# Guess: an amount is shown with the decimals that its own currency has, for it knows them: a sub-unit of 100 for forints,
# pesos of Colombia, rupiahs and leks, of 1000 for dinars of Iraq, as in ISO 4217.
# What happens: all of these are shown without decimals, rounded half-even: 12.50 becomes 12 and 13.50 becomes 14. Their
# display is Babel's, which goes by CLDR's habits of use; euros and dinars of Kuwait are shown in full.
# Hurts: an invoice in forints or Colombian pesos shows another sum than the one that get_amount_in_sub_unit sends to be
# charged, and a column of shown sums does not add up.
# Source: ISO 4217, list one (minor units); py-moneyed documentation (format_money); run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check py-moneyed==3.0 babel==2.19.0
cat > look.py <<'P'
from moneyed import Money
from moneyed.l10n import format_money

for code in ("EUR", "KWD", "HUF", "COP", "IDR", "ALL", "IQD"):
    for amount in ("12.50", "13.50"):
        money = Money(amount, code)
        print(amount, code, "sub-unit", money.currency.sub_unit, "charged", money.get_amount_in_sub_unit(), "shown",
              "".join(sign for sign in format_money(money, locale="en_US") if sign in "0123456789."))
P
env/bin/python look.py | tee seen.txt
cat > expected.txt <<'T'
12.50 EUR sub-unit 100 charged 1250 shown 12.50
13.50 EUR sub-unit 100 charged 1350 shown 13.50
12.50 KWD sub-unit 1000 charged 12500 shown 12.500
13.50 KWD sub-unit 1000 charged 13500 shown 13.500
12.50 HUF sub-unit 100 charged 1250 shown 12
13.50 HUF sub-unit 100 charged 1350 shown 14
12.50 COP sub-unit 100 charged 1250 shown 12
13.50 COP sub-unit 100 charged 1350 shown 14
12.50 IDR sub-unit 100 charged 1250 shown 12
13.50 IDR sub-unit 100 charged 1350 shown 14
12.50 ALL sub-unit 100 charged 1250 shown 12
13.50 ALL sub-unit 100 charged 1350 shown 14
12.50 IQD sub-unit 1000 charged 12500 shown 12
13.50 IQD sub-unit 1000 charged 13500 shown 14
T
diff expected.txt seen.txt && echo "as described"
