#!/bin/sh
# Jollyday 2.19.0 and workalendar 17.0.0 on days off in Japan.
#
# Guess: both equinox days, the Emperor's birthday, the next free day after a holiday on a Sunday, and a day between two
# holidays are days off; a former Emperor's birthday is none.
# What happens: Jollyday has none of these days, and keeps 23 December, of the Emperor who stepped down in 2019, as a day
# off. workalendar has the equinoxes and birthday, but takes 23 September 2024, 6 May 2026 and 22 September 2026 for working
# days, which the law has derived from other holidays since 1973 and 1985. Another library, holidays 0.109 of PyPI, has all.
# Hurts: terms in working days, direct debits and reminders for Japan fall on closed days.
# Source: Japan's Act on National Holidays, articles 2 and 3; run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'X'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>look</groupId><artifactId>look</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.focus-shift</groupId><artifactId>jollyday-core</artifactId><version>2.19.0</version></dependency>
    <dependency><groupId>de.focus-shift</groupId><artifactId>jollyday-jaxb</artifactId><version>2.19.0</version></dependency>
  </dependencies>
</project>
X
mvn -q -B dependency:copy-dependencies -DoutputDirectory=. >/dev/null
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check workalendar==17.0.0 holidays==0.109
cat > Look.java <<'J'
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;

class Look {
    public static void main(String[] days) {
        var japan = HolidayManager.getInstance(ManagerParameters.create("jp"));
        for (var day : days) {
            System.out.println(day + " jollyday " + (japan.isHoliday(LocalDate.parse(day)) ? "off" : "open"));
        }
    }
}
J
cat > look.py <<'P'
import datetime
import sys

import holidays
from workalendar.asia import Japan

for day in map(datetime.date.fromisoformat, sys.argv[1:]):
    print(day, "workalendar", "off" if Japan().is_holiday(day) else "open", "holidays",
          "off" if day in holidays.country_holidays("JP") else "open")
P
days="2024-09-22 2024-09-23 2026-02-23 2026-03-20 2026-05-06 2026-09-22 2026-12-23"
{ java -cp "*" Look.java $days 2>/dev/null; env/bin/python -W ignore look.py $days; } | tee seen.txt
cat > expected.txt <<'T'
2024-09-22 jollyday open
2024-09-23 jollyday open
2026-02-23 jollyday open
2026-03-20 jollyday open
2026-05-06 jollyday open
2026-09-22 jollyday open
2026-12-23 jollyday off
2024-09-22 workalendar off holidays off
2024-09-23 workalendar open holidays off
2026-02-23 workalendar off holidays off
2026-03-20 workalendar off holidays off
2026-05-06 workalendar open holidays off
2026-09-22 workalendar open holidays off
2026-12-23 workalendar open holidays open
T
diff expected.txt seen.txt && echo "as described"
