#!/bin/sh
# Prowide Core SRU2025-10.3.19 and mt940-js 1.0.0 on statement lines booked around New Year.
#
# Guess: a line's entry date comes out as the day nearest to its value date, whenever the file is read.
# What happens: the entry date 2 January of a line with the value date 31 December 2020 is 2 January 2020 for mt940-js,
# a year early, and 2 January of the year in which the program runs for Prowide; both say nothing. Prowide's helper for
# month and day mentions the current year, the method that people call for field 61 does not. A 29 February is null when
# the program runs in a year without one.
# Hurts: bookkeeping by entry date: payments of the first days of January land in the wrong year, and an old statement
# read again next year gives other dates than it gave this year.
# Source: SWIFT Standards MT 940, field 61: subfield 2 is a month and day beside the value date's YYMMDD; run on 29 November
# 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q -B dependency:copy -Dartifact=com.prowidesoftware:pw-swift-core:SRU2025-10.3.19 -DoutputDirectory=. >/dev/null
mvn -q -B dependency:copy -Dartifact=org.apache.commons:commons-lang3:3.18.0 -DoutputDirectory=. >/dev/null
echo '{}' > package.json
npm install --silent --no-audit --no-fund mt940-js@1.0.0 tslib@1.14.1
cat > Look.java <<'J'
import com.prowidesoftware.swift.model.field.Field61;
import java.time.LocalDate;
import java.util.Calendar;

class Look {
    static String year(Calendar day) {
        var year = day.get(Calendar.YEAR);
        return year == LocalDate.now().getYear() ? "the year of the run" : String.valueOf(year);
    }

    public static void main(String[] none) {
        var line = new Field61("2012310102C10,00NTRFNONREF//B1");
        System.out.println("Prowide value date in " + year(line.getValueDateAsCalendar()));
        System.out.println("Prowide entry date in " + year(line.getEntryDateAsCalendar()));
    }
}
J
cat > look.js <<'J'
const statement = [':20:X', ':25:12345678/0001', ':28C:1/1', ':60F:C201231EUR100,00', ':61:2012310102C10,00NTRFNONREF//B1',
  ':61:2101021231C10,00NTRFNONREF//B2', ':62F:C210102EUR120,00', '-', ''].join('\r\n');
require('mt940-js').read(Buffer.from(statement)).then(([read]) => read.transactions.forEach(
  (line) => console.log(`mt940-js value date ${line.valueDate}, entry date ${line.entryDate}`)));
J
{ java -cp "*" Look.java; node look.js; } | tee seen.txt
cat > expected.txt <<'T'
Prowide value date in 2020
Prowide entry date in the year of the run
mt940-js value date 2020-12-31, entry date 2020-01-02
mt940-js value date 2021-01-02, entry date 2021-12-31
T
diff expected.txt seen.txt && echo "as described"
