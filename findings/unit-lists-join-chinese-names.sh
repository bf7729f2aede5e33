#!/bin/sh
# CLDR's unit lists (Babel 2.17.0, Node 20's Intl) and names side by side.
#
# Guess: the style "unit" sets names apart without a word for "and": "Ann, Ben" in English, so "安、本" in Chinese.
# What happens: Chinese and Japanese unit lists stand side by side with nothing or a blank between, as "3天4小时" wants it:
# three rules or three customers become one run of letters. The narrow "and" list sets 、 between all; Babel 2.17.0 has
# only the end of that one for Chinese and raises a KeyError for three names.
# Hurts: whoever picks "unit" because "and" is not wanted in a list of names, tags or columns; tests in English see nothing.
# Source: CLDR, listPattern-type-unit of zh and ja; run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check Babel==2.17.0
cat > look.py <<'P'
from babel.lists import format_list
for locale in ("en", "zh", "ja"):
    for style in ("unit", "standard-narrow"):
        try:
            listed = format_list(["安", "本", "玛丽"], style=style, locale=locale)
        except KeyError as missing:
            listed = "raises KeyError " + str(missing)
        print("Babel", locale, style, listed)
P
cat > look.js <<'J'
for (const locale of ['en', 'zh', 'ja'])
  for (const [type, style] of [['unit', 'long'], ['conjunction', 'narrow']])
    console.log('Intl', locale, type, style, new Intl.ListFormat(locale, { type, style }).format(['安', '本', '玛丽']));
J
{ venv/bin/python look.py; node look.js; } | tee seen.txt
cat > expected.txt <<'T'
Babel en unit 安, 本, 玛丽
Babel en standard-narrow 安, 本, 玛丽
Babel zh unit 安本玛丽
Babel zh standard-narrow raises KeyError 'start'
Babel ja unit 安 本 玛丽
Babel ja standard-narrow 安、本、玛丽
Intl en unit long 安, 本, 玛丽
Intl en conjunction narrow 安, 本, 玛丽
Intl zh unit long 安本玛丽
Intl zh conjunction narrow 安、本、玛丽
Intl ja unit long 安 本 玛丽
Intl ja conjunction narrow 安、本、玛丽
T
diff expected.txt seen.txt && echo "as described"
