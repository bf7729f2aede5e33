#!/bin/sh
# ofxparse 0.21 and the day on which a payment was posted.
#
# Guess: <DTPOSTED>20250101000000[+9:JST] is 1 January 2025, the day the bank's customer sees on the statement, or a moment
# that says of which zone it is.
# What happens: the date is 31 December 2024, 15:00, with no zone, so that nobody can tell that it was turned to Greenwich;
# 20241231200000[-5:EST] is 1 January 2025. A date without a zone stays. ofxtools 1.1.1 gives the same moments, marked +00:00.
# Hurts: whoever takes the day of it, and whoever reads statements of Japan, Australia or New Zealand, where midnight stands
# for a whole day: every payment is a day early, those of New Year's Day in the year before.
# Source: OFX 1.6, 3.2.8.2 (local time with its offset to GMT in brackets); run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check ofxparse==0.21 ofxtools==1.1.1
cat > look.py <<'P'
import io

from ofxparse import OfxParser
from ofxtools.Parser import OFXTree

HEAD = "OFXHEADER:100 DATA:OFXSGML VERSION:102 SECURITY:NONE ENCODING:USASCII CHARSET:1252 COMPRESSION:NONE OLDFILEUID:NONE NEWFILEUID:NONE"
OK = "<STATUS><CODE>0<SEVERITY>INFO</STATUS>"


def statement(posted):
    return io.BytesIO((HEAD.replace(" ", "\r\n") + "\r\n\r\n" + f"<OFX><SIGNONMSGSRSV1><SONRS>{OK}<DTSERVER>20250115"
        f"<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1><BANKMSGSRSV1><STMTTRNRS><TRNUID>1{OK}<STMTRS><CURDEF>JPY<BANKACCTFROM>"
        "<BANKID>1<ACCTID>2<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><DTSTART>20250101<DTEND>20250131<STMTTRN>"
        f"<TRNTYPE>CREDIT<DTPOSTED>{posted}<TRNAMT>1500<FITID>1<NAME>Yamada</STMTTRN></BANKTRANLIST><LEDGERBAL>"
        "<BALAMT>1500<DTASOF>20250131</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>").encode())


for posted in ("20250101", "20250101000000", "20250101000000[+9:JST]", "20241231200000[-5:EST]"):
    parsed = OfxParser.parse(statement(posted)).account.statement.transactions[0].date
    tree = OFXTree()
    tree.parse(statement(posted))
    print(posted, "ofxparse", parsed, "ofxtools", tree.convert().statements[0].transactions[0].dtposted)
P
env/bin/python -W ignore look.py | tee seen.txt
cat > expected.txt <<'T'
20250101 ofxparse 2025-01-01 00:00:00 ofxtools 2025-01-01 00:00:00+00:00
20250101000000 ofxparse 2025-01-01 00:00:00 ofxtools 2025-01-01 00:00:00+00:00
20250101000000[+9:JST] ofxparse 2024-12-31 15:00:00 ofxtools 2024-12-31 15:00:00+00:00
20241231200000[-5:EST] ofxparse 2025-01-01 01:00:00 ofxtools 2025-01-01 01:00:00+00:00
T
diff expected.txt seen.txt && echo "as described"
