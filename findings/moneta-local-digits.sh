#!/bin/sh
# Moneta 1.4.5 (JavaMoney) and locales with digits of their own, on JDK 17.
#
# Guess: an amount formatted for Egypt, Iran or Nepal reads as 12.50 in that country's digits, as the JDK's own formats do.
# What happens: 12.50 comes out as the digits 12 followed by "0.00" for Arabic and Persian ("120.00" to a reader of both
# kinds of digits), and as the digits 12 followed by ".00" for Nepali and Marathi; 1234.56 as 1235 likewise. The decimals
# are lost, no exception. The JDK's number format of the same locale writes all digits right.
# Hurts: invoices and reminders in these languages state another amount, in Arabic and Persian one that reads ten times as
# large.
# Source: JSR 354, MonetaryFormats.getAmountFormat(Locale); CLDR's default numbering systems; run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'X'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>look</groupId><artifactId>look</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.javamoney.moneta</groupId><artifactId>moneta-core</artifactId><version>1.4.5</version></dependency>
  </dependencies>
</project>
X
mvn -q -B dependency:copy-dependencies -DoutputDirectory=. >/dev/null
cat > Look.java <<'J'
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import javax.money.format.MonetaryFormats;
import org.javamoney.moneta.Money;

class Look {
    /** The digits of any script as d0 to d9, so that they can be told from those of ASCII. */
    static String digits(String text) {
        var out = new StringBuilder();
        for (var letter : text.toCharArray()) {
            if (letter > 127 && Character.isDigit(letter)) {
                out.append('d').append(Character.digit(letter, 10));
            } else if ("0123456789.,".indexOf(letter) >= 0) {
                out.append(letter);
            } else if (letter == '\u066b' || letter == '\u066c') {
                out.append(letter == '\u066b' ? '.' : ',');
            }
        }
        return out.toString();
    }

    public static void main(String[] none) {
        for (var tag : new String[] {"en-US", "ar-EG", "fa-IR", "ne-NP", "mr-IN"}) {
            var locale = Locale.forLanguageTag(tag);
            var plain = NumberFormat.getNumberInstance(locale);
            plain.setMinimumFractionDigits(2);
            for (var amount : new String[] {"12.50", "1234.56"}) {
                var money = Money.of(new BigDecimal(amount), "EUR");
                System.out.println(tag + " " + amount + " JDK " + digits(plain.format(new BigDecimal(amount))) + " Moneta "
                        + digits(MonetaryFormats.getAmountFormat(locale).format(money)));
            }
        }
    }
}
J
java -cp "*" Look.java 2>/dev/null | tee seen.txt
cat > expected.txt <<'T'
en-US 12.50 JDK 12.50 Moneta 12.50
en-US 1234.56 JDK 1,234.56 Moneta 1,234.56
ar-EG 12.50 JDK d1d2.d5d0 Moneta d1d20.00
ar-EG 1234.56 JDK d1,d2d3d4.d5d6 Moneta d1d2,d3d50.00
fa-IR 12.50 JDK d1d2.d5d0 Moneta d1d20.00
fa-IR 1234.56 JDK d1,d2d3d4.d5d6 Moneta d1d2,d3d50.00
ne-NP 12.50 JDK d1d2.d5d0 Moneta d1d2.00
ne-NP 1234.56 JDK d1,d2d3d4.d5d6 Moneta d1,d2d3d5.00
mr-IN 12.50 JDK d1d2.d5d0 Moneta d1d2.00
mr-IN 1234.56 JDK d1,d2d3d4.d5d6 Moneta d1,d2d3d5.00
T
diff expected.txt seen.txt && echo "as described"
