#!/bin/sh
# price-parser 0.5.1 and marks between digits beyond point, comma, blank and straight apostrophe.
#
# Guess: what belongs to the figure by its country's own habit is read as part of it, or nothing is read.
# What happens: the figure ends at the first such mark: Swiss CHF 1’234.50 with the curly apostrophe, as the JDK's formats
# write it, is 1; Japanese １，５００円 in full width is 1; Arabic ١٢٣٫٥٠ with its own decimal mark is 123 and ١٬٢٣٤ is 1.
# With a straight apostrophe, or in half width, the same are right, and so are the digits of both scripts.
# Hurts: amounts read from Swiss, Japanese and Arabic pages and mails shrink a thousandfold or lose their decimals, silently.
# Source: price-parser documentation (thousand and decimal separators are handled); CLDR number symbols of de-CH and ar-EG;
# run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check price-parser==0.5.1
cat > look.py <<'P'
from price_parser import Price

for text in ("CHF 1'234.50", "CHF 1\u2019234.50", "\uff11\uff15\uff10\uff10\u5186", "\uff11\uff0c\uff15\uff10\uff10\u5186",
             "\u0661\u0662\u0663", "\u0661\u0662\u0663\u066b\u0665\u0660", "\u0661\u066c\u0662\u0663\u0664"):
    print(ascii(text), Price.fromstring(text).amount)
P
env/bin/python look.py | tee seen.txt
cat > expected.txt <<'T'
"CHF 1'234.50" 1234.50
'CHF 1\u2019234.50' 1
'\uff11\uff15\uff10\uff10\u5186' 1500
'\uff11\uff0c\uff15\uff10\uff10\u5186' 1
'\u0661\u0662\u0663' 123
'\u0661\u0662\u0663\u066b\u0665\u0660' 123
'\u0661\u066c\u0662\u0663\u0664' 1
T
diff expected.txt seen.txt && echo "as described"
