#!/bin/sh
# mt940-js 1.0.0 and reversed credits.
#
# Guess: a line marked RC (a credit taken back) counts as money that left: not a credit, or at least not the same as a C.
# What happens: it is a credit of the full amount, and nothing else of the transaction differs from one marked C; likewise
# RD is a debit like D. The opening balance and the lines then do not come to the closing balance.
# Hurts: a payment that the bank took back is booked as paid a second time, and the invoice stays closed.
# Source: SWIFT Standards MT 940, field 61, subfield 3: RC is the reversal of a credit (a debit entry), RD that of a debit
# (a credit entry); run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{}' > package.json
npm install --silent --no-audit --no-fund mt940-js@1.0.0 tslib@1.14.1
cat > look.js <<'J'
const lines = { C: '40,00', RC: '40,00', D: '7,00', RD: '7,00' };
const statement = [':20:X', ':25:12345678/0001', ':28C:1/1', ':60F:C250101EUR100,00',
  ...Object.entries(lines).map(([mark, amount]) => `:61:2501020102${mark}${amount}NTRFNONREF`),
  ':62F:C250102EUR100,00', '-', ''].join('\r\n');
require('mt940-js').read(Buffer.from(statement)).then(([read]) => {
  let balance = read.openingBalance.value;
  Object.keys(lines).forEach((mark, at) => {
    const { id, ...line } = read.transactions[at];
    balance += line.isCredit ? line.amount : -line.amount;
    console.log(mark, line.isCredit ? 'credit' : 'debit', line.amount);
  });
  const bare = read.transactions.map(({ id, ...line }) => JSON.stringify(line));
  console.log('RC told from C:', bare[0] !== bare[1]);
  console.log('RD told from D:', bare[2] !== bare[3]);
  console.log('closing by the file', read.closingBalance.value, 'by the lines', balance);
});
J
node look.js | tee seen.txt
cat > expected.txt <<'T'
C credit 40
RC credit 40
D debit 7
RD debit 7
RC told from C: false
RD told from D: false
closing by the file 100 by the lines 166
T
diff expected.txt seen.txt && echo "as described"
