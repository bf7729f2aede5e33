#!/bin/sh
# dateparser 1.5.0 and two month names, of Thai and Marathi.
#
# Guess: a date as CLDR writes it in a supported language is read as that date, or not at all.
# What happens: the Thai short form of March is read as January, so 5 March 2025 becomes 5 January 2025; the other eleven
# are right. The Marathi name of May is read as "5 months ago", seen from today, and the year is ignored; the other eleven
# are right.
# Hurts: Thai invoices of March seem overdue by two months; a Marathi date in May means another day each day it is read.
# Source: CLDR, gregorian months of th and mr, by Babel 2.19.0; dateparser documentation (both are supported languages);
# run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check dateparser==1.5.0 babel==2.19.0
cat > look.py <<'P'
import datetime

import dateparser
from babel.dates import format_date

today = datetime.date.today()


def seen(text, language, meant):
    read = dateparser.parse(text, languages=[language])
    if read is None or read.date() == meant:
        return "right" if read else "not read"
    return ascii(text) + " " + ("5 months ago" if 148 <= (today - read.date()).days <= 156 else str(read.date()))


for language in ("th", "mr"):
    for month in range(1, 13):
        meant = datetime.date(2025, month, 5)
        print(language, month, seen(format_date(meant, "d MMM y", locale=language), language, meant))
P
env/bin/python -W ignore look.py | tee seen.txt
cat > expected.txt <<'T'
th 1 right
th 2 right
th 3 '5 \u0e21\u0e35.\u0e04. 2025' 2025-01-05
th 4 right
th 5 right
th 6 right
th 7 right
th 8 right
th 9 right
th 10 right
th 11 right
th 12 right
mr 1 right
mr 2 right
mr 3 right
mr 4 right
mr 5 '5 \u092e\u0947 2025' 5 months ago
mr 6 right
mr 7 right
mr 8 right
mr 9 right
mr 10 right
mr 11 right
mr 12 right
T
diff expected.txt seen.txt && echo "as described"
