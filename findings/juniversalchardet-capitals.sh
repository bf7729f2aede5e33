#!/bin/sh
# juniversalchardet 2.5.2 and names in capitals.
#
# Guess: names in capitals, as many accounting programs write them, are in the set that the same names in ordinary case are in.
# What happens: Russian, Bulgarian and Greek names, right in ordinary case, are KOI8-R in capitals, which shows
# capitals of windows-1251 as small letters of other sounds, and Greek as Cyrillic; 40 times as many of them change nothing.
# Hurts: a list of customers in capitals is read without any error as words that nobody has written.
# Source: the project's README (WINDOWS-1251 and WINDOWS-1253 are on its list); run on 30 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q -B dependency:copy -Dartifact=com.github.albfernandez:juniversalchardet:2.5.2 -DoutputDirectory=. >/dev/null
cat > Look.java <<'J'
import java.nio.charset.Charset;
import java.util.Locale;
import org.mozilla.universalchardet.UniversalDetector;

class Look {
    static String seen(String text, String charset) {
        var bytes = text.getBytes(Charset.forName(charset));
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    static void look(String language, String charset, String names) {
        var capitals = names.toUpperCase(Locale.ROOT);
        System.out.println(language + " " + charset + ": ordinary " + seen(names, charset) + ", capitals " + seen(capitals, charset)
                + ", 40 times " + seen((capitals + "\n").repeat(40), charset));
    }

    public static void main(String[] none) {
        look("ru", "windows-1251", "Торговый дом Северный ветер;Хлебозавод;Новосибирский приборный завод;Агрофирма Юбилейная");
        look("bg", "windows-1251", "Строителна фирма Пловдив;Счетоводна къща Баланс;Търговско дружество Щъркел;Книжарница Хеликон");
        look("el", "windows-1253", "Ελληνικά Πετρέλαια;Φούρνος Παπαδόπουλος;Εκδόσεις Θεσσαλονίκη;Γεωργικός Συνεταιρισμός;Ναυτιλιακή Πειραιά");
    }
}
J
java -cp juniversalchardet-2.5.2.jar Look.java | tee seen.txt
cat > expected.txt <<'T'
ru windows-1251: ordinary WINDOWS-1251, capitals KOI8-R, 40 times KOI8-R
bg windows-1251: ordinary WINDOWS-1251, capitals KOI8-R, 40 times KOI8-R
el windows-1253: ordinary ISO-8859-7, capitals KOI8-R, 40 times KOI8-R
T
diff expected.txt seen.txt && echo "as described"
