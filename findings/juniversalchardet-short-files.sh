#!/bin/sh
# juniversalchardet 2.5.2 on small files in charsets that it supports.
#
# Guess: a German file in windows-1252 or a Chinese one in GB18030, both on its list, is found, or the answer is null.
# What happens: six German lines around "Süß" are MACCYRILLIC, whether once or two hundred times over; a Chinese heading with
# one row is KOI8-R, and the word for "invoice" alone WINDOWS-1252. German addresses with "straße" in each line are null
# however long the list is, those with "gasse" are found.
# Hurts: customers' names are imported as Russian letters, which decode without any error; German lists, the commonest of
# all, fall back to whatever the program has for null.
# Source: the project's list of supported encodings (WINDOWS-1252 and GB18030 are on it); run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q -B dependency:copy -Dartifact=com.github.albfernandez:juniversalchardet:2.5.2 -DoutputDirectory=. >/dev/null
cat > Look.java <<'J'
import java.nio.charset.Charset;
import org.mozilla.universalchardet.UniversalDetector;

class Look {
    static String seen(String text, String charset) {
        var bytes = text.getBytes(Charset.forName(charset));
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    static String addresses(String street) {
        var list = new StringBuilder("Name;Anschrift;Ort\n");
        for (var house = 1; house <= 300; house++) {
            list.append("M\u00fcller ").append(house).append(";").append(street).append(" ").append(house).append(";K\u00f6ln\n");
        }
        return list.toString();
    }

    public static void main(String[] none) {
        var sweet = "Name;Betrag\nS\u00fc\u00df;12,50\nB\u00e4ckerei S\u00fc\u00df;8,00\nS\u00fc\u00df & S\u00f6hne;3,20\nGr\u00fc\u00dfe;1,00\nF\u00fc\u00dfe;2,00\n";
        System.out.println("windows-1252, six lines: " + seen(sweet, "windows-1252") + ", 200 times: " + seen(sweet.repeat(200), "windows-1252"));
        System.out.println("windows-1252, streets: " + seen(addresses("Hauptstra\u00dfe"), "windows-1252")
                + ", lanes: " + seen(addresses("M\u00fchlgasse"), "windows-1252"));
        System.out.println("GB18030, heading and row: " + seen("\u540d\u79f0,\u91d1\u989d\n\u5f20\u4f1f,1250\n", "GB18030")
                + ", word: " + seen("\u53d1\u7968", "GB18030"));
    }
}
J
java -cp juniversalchardet-2.5.2.jar Look.java | tee seen.txt
cat > expected.txt <<'T'
windows-1252, six lines: MACCYRILLIC, 200 times: MACCYRILLIC
windows-1252, streets: null, lanes: WINDOWS-1252
GB18030, heading and row: KOI8-R, word: WINDOWS-1252
T
diff expected.txt seen.txt && echo "as described"
