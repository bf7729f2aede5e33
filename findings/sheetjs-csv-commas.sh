#!/bin/sh
# SheetJS 0.18.5 (npm's xlsx) reading CSV text with decimal commas and days before months.
#
# Guess: what is no number or date by its own reading stays text: "1,5" has no group of three, and a file with 31.12.2025
# in it writes days first.
# What happens: "1,5" is the number 15 and "12,50" is 1250; "1.234,50" is 1.2345. 01.02.2025 becomes 2 January and
# 13.02.2025 in the same column stays text. "1,234" is 1234. Quoted or not makes no difference.
# Hurts: amounts from Europe and South America grow tenfold or a hundredfold or shrink to a thousandth, and due dates move
# by months, in part of the rows only.
# Source: SheetJS documentation (CSV values are taken as numbers and dates where they look like some); CLDR, where a comma
# groups by three; run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{}' > package.json
npm install --silent --no-audit --no-fund xlsx@0.18.5
cat > look.js <<'J'
const XLSX = require('xlsx');
const cells = ['1,5', '12,50', '1.234,50', '"12,50"', '1,234', '01.02.2025', '13.02.2025'];
const sheet = XLSX.read('Id;Value\n' + cells.map((cell, at) => `A${at};${cell}\n`).join(''), { type: 'string', cellDates: false })
  .Sheets.Sheet1;
cells.forEach((cell, at) => {
  const read = sheet['B' + (at + 2)];
  const day = typeof read.v === 'number' && read.v > 40000 ? ' = ' + XLSX.SSF.format('yyyy-mm-dd', read.v) : '';
  console.log(cell, read.t === 'n' ? 'number' : 'text', read.v + day);
});
J
TZ=UTC node look.js | tee seen.txt
cat > expected.txt <<'T'
1,5 number 15
12,50 number 1250
1.234,50 number 1.2345
"12,50" number 1250
1,234 number 1234
01.02.2025 number 45659 = 2025-01-02
13.02.2025 text 13.02.2025
T
diff expected.txt seen.txt && echo "as described"
