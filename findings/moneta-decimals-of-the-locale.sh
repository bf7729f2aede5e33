#!/bin/sh
# Moneta 1.4.5 (JavaMoney) and how many decimals an amount is shown with.
#
# Guess: a library that is about money shows the decimals of the amount's currency: 12.50 euros with two, 1.125 dinars of
# Kuwait with three, yen with none.
# What happens: the decimals are those of the locale's own currency. For Japan, Korea and Chile 12.50 EUR becomes 12, for
# Germany 1.125 KWD becomes 1.12, for Kuwait 12.50 EUR becomes 12.500. Its own default rounding knows the right number.
# Hurts: an exporter in Japan invoices in euros and shows 0.50 less than he asks for; 1.125 dinars lose 5 fils in Europe.
# Source: ISO 4217 minor units; JSR 354, where CurrencyUnit has getDefaultFractionDigits; run on 29 November 2026.
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
import java.util.Locale;
import javax.money.Monetary;
import javax.money.format.MonetaryFormats;
import org.javamoney.moneta.Money;

class Look {
    public static void main(String[] none) {
        for (var sum : new String[] {"12.50 EUR ja-JP", "12.50 EUR ko-KR", "12.50 EUR es-CL", "12.50 EUR en-KW",
                "1.125 KWD de-DE", "1.125 KWD en-US", "1500 JPY de-DE"}) {
            var part = sum.split(" ");
            var money = Money.of(new BigDecimal(part[0]), part[1]);
            var shown = MonetaryFormats.getAmountFormat(Locale.forLanguageTag(part[2])).format(money);
            System.out.println(sum + " shown " + shown.replaceAll("[^0-9.,]", "") + " rounded "
                    + money.with(Monetary.getDefaultRounding()).getNumber().numberValue(BigDecimal.class).toPlainString());
        }
    }
}
J
java -cp "*" Look.java 2>/dev/null | tee seen.txt
cat > expected.txt <<'T'
12.50 EUR ja-JP shown 12 rounded 12.5
12.50 EUR ko-KR shown 12 rounded 12.5
12.50 EUR es-CL shown 12 rounded 12.5
12.50 EUR en-KW shown 12.500 rounded 12.5
1.125 KWD de-DE shown 1,12 rounded 1.125
1.125 KWD en-US shown 1.12 rounded 1.125
1500 JPY de-DE shown 1.500,00 rounded 1500
T
diff expected.txt seen.txt && echo "as described"
