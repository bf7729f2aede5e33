#!/bin/sh
# num2words 0.5.14 and amounts in words.
#
# Guess: the currency asked for is the one named, and what lies behind the point is said in the currency's own minor unit;
# where a currency is not known, an error says so, as it does in English.
# What happens: in Arabic 12.50 EUR, USD or JPY are twelve riyals (and fifty halalas), whatever the code, without an error.
# In Spanish 1.250 KWD and BHD are one dinar and 25 fils, which is a tenth of the 250 fils meant; in Arabic KWD likewise.
# Hurts: contracts, receipts and cheques, where the words outrank the figures, state another currency or another sum.
# Source: num2words documentation (to="currency", currency="..."); ISO 4217 (three decimals for KWD and BHD); run on
# 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check num2words==0.5.14
cat > look.py <<'P'
from decimal import Decimal
from num2words import num2words

RIYAL, DINAR, HALALA, FILS = "ريال", "دينار", "هلل", "فلس"


def words(amount, currency, lang):
    try:
        return num2words(Decimal(amount), to="currency", lang=lang, currency=currency)
    except NotImplementedError:
        return "not known"


print("en XYZ:", words("12.50", "XYZ", "en"))
for code in ("EUR", "USD", "JPY"):
    said = words("12.50", code, "ar")
    print("ar", code, "riyal", RIYAL in said, "halala", HALALA in said)
for code in ("KWD", "BHD"):
    print("es", code, words("1.250", code, "es"))
said = words("1.250", "KWD", "ar")
print("ar KWD dinar", DINAR in said, "fils", FILS in said, "hundred", "مئت" in said or "مائت" in said, "five", "خمس" in said)
P
env/bin/python look.py | tee seen.txt
cat > expected.txt <<'T'
en XYZ: not known
ar EUR riyal True halala True
ar USD riyal True halala True
ar JPY riyal True halala True
es KWD un dinar con veinticinco fils
es BHD un dinar con veinticinco fils
ar KWD dinar True fils True hundred False five True
T
diff expected.txt seen.txt && echo "as described"
