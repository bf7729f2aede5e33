#!/bin/sh
# PDFBox 3.0.8 and numbers in the ActualText of Arabic or Hebrew lines.
#
# Guess: text that a PDF states itself by ActualText comes out as stated.
# What happens: as soon as it holds a right-to-left letter, the letters come out as stated but numbers and Latin words
# backwards: "invoice 2025-0042" in Hebrew gives 2400-5202, an amount of 1250,75 EUR gives "RUE 57,0521". Without such
# letters the same text is left alone, as is Arabic without a number.
# Hurts: whoever reads Arabic or Hebrew invoices from PDFs gets other invoice numbers and other amounts, all plausible.
# Source: ISO 32000-1, 14.9.4 (ActualText replaces the content it stands for) and its text strings, which are in logical
# order like any Unicode text; run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for jar in org.apache.pdfbox:pdfbox:3.0.8 org.apache.pdfbox:pdfbox-io:3.0.8 org.apache.pdfbox:fontbox:3.0.8 \
    commons-logging:commons-logging:1.3.5; do
  mvn -q -B dependency:copy -Dartifact=$jar -DoutputDirectory=. >/dev/null
done
cat > Look.java <<'J'
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

class Look {
    /** A page whose only glyphs stand for this text. */
    static byte[] pdf(String stated) {
        var hex = HexFormat.of().formatHex(stated.getBytes(StandardCharsets.UTF_16BE));
        var page = "BT /F1 24 Tf 50 700 Td /Span <</ActualText <FEFF" + hex + ">>> BDC (abc) Tj EMC ET\n";
        var objects = new String[] {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + page.length() + ">>stream\n" + page + "endstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"};
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.length; i++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        var table = file.length();
        file.append("xref\n0 6\n").append(places).append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n").append(table);
        return file.append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static String escaped(String text) {
        var out = new StringBuilder();
        text.chars().forEach(letter -> out.append(letter < 127 ? String.valueOf((char) letter) : "\\u%04x".formatted(letter)));
        return out.toString();
    }

    public static void main(String[] none) throws Exception {
        for (var stated : new String[] {"Invoice 2025-0042", "\u05d7\u05e9\u05d1\u05d5\u05df", "\u05d7\u05e9\u05d1\u05d5\u05df 2025-0042",
                "\u0627\u0644\u0645\u0628\u0644\u063a 1250,75 EUR"}) {
            try (var document = Loader.loadPDF(pdf(stated))) {
                System.out.println(escaped(stated) + " -> " + escaped(new PDFTextStripper().getText(document).strip()));
            }
        }
    }
}
J
java -cp "*" Look.java 2>/dev/null | tee seen.txt
cat > expected.txt <<'T'
Invoice 2025-0042 -> Invoice 2025-0042
\u05d7\u05e9\u05d1\u05d5\u05df -> \u05d7\u05e9\u05d1\u05d5\u05df
\u05d7\u05e9\u05d1\u05d5\u05df 2025-0042 -> \u05d7\u05e9\u05d1\u05d5\u05df 2400-5202
\u0627\u0644\u0645\u0628\u0644\u063a 1250,75 EUR -> RUE 57,0521 \u0627\u0644\u0645\u0628\u0644\u063a
T
diff expected.txt seen.txt && echo "as described"
