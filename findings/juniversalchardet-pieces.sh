#!/bin/sh
# juniversalchardet 2.5.2 and a text that comes in pieces.
#
# Guess: a detector that is made to be fed in pieces finds the same whatever the pieces are; at least UTF-8 stays UTF-8.
# What happens: fed whole, or in pieces of 4,096 bytes, Portuguese names in UTF-8 are UTF-8; byte by byte the same bytes are
# Thai (TIS620), also by the library's own EncodingDetectorInputStream where a program reads it with read(). German in
# windows-1252 becomes Hebrew. ISO-2022-JP is not found where its first escape is cut in two: its own detectCharset(file)
# reads pieces of 4,096 bytes and finds nothing in 200 lines of Japanese that begin at the end of one.
# Hurts: what is found depends on how a network or a reader cut the text; a file that was read rightly a hundred times is
# Thai as soon as somebody puts a byte-wise reader in between.
# Source: the project's README (feed some data, handleData in a loop; UTF-8 is on its list); run on 30 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q -B dependency:copy -Dartifact=com.github.albfernandez:juniversalchardet:2.5.2 -DoutputDirectory=. >/dev/null
cat > Look.java <<'J'
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mozilla.universalchardet.EncodingDetectorInputStream;
import org.mozilla.universalchardet.UniversalDetector;

class Look {
    static String seen(byte[] text, int piece) {
        var detector = new UniversalDetector();
        for (var at = 0; at < text.length; at += piece) {
            detector.handleData(text, at, Math.min(piece, text.length - at));
        }
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    static void look(String charset, String names) throws IOException {
        var text = (names + "\n").repeat(40).getBytes(Charset.forName(charset));
        System.out.println(charset + ": whole " + seen(text, text.length) + ", by 4096 " + seen(text, 4096) + ", by 1 " + seen(text, 1)
                + ", its own stream " + streamed(text));
    }

    static String streamed(byte[] text) throws IOException {
        var stream = new EncodingDetectorInputStream(new ByteArrayInputStream(text));
        while (stream.read() >= 0) {
            continue;
        }
        return stream.getDetectedCharset();
    }

    static void file(int letters) throws IOException {
        var file = Files.write(Path.of("in.txt"), ("A".repeat(letters) + "\u6771\u4eac\u88fd\u4f5c\u6240\n".repeat(200)).getBytes("ISO-2022-JP"));
        System.out.println("file in ISO-2022-JP, escape behind " + letters + " letters: " + UniversalDetector.detectCharset(file));
    }

    public static void main(String[] none) throws IOException {
        look("UTF-8", "Constru\u00e7\u00f5es Irm\u00e3os Le\u00e3o;Padaria S\u00e3o Jo\u00e3o;Servi\u00e7os de Inform\u00e1tica \u00c9vora");
        look("windows-1252", "M\u00fcller & S\u00f6hne GmbH;B\u00e4ckerei Wei\u00df;Schlosserei Gr\u00fcn;K\u00f6ln \u00d6lhandel");
        for (var letters : new int[] {10, 4093, 4094, 4095, 4096}) {
            file(letters);
        }
    }
}
J
java -cp juniversalchardet-2.5.2.jar Look.java | tee seen.txt
cat > expected.txt <<'T'
UTF-8: whole UTF-8, by 4096 UTF-8, by 1 TIS620, its own stream TIS620
windows-1252: whole WINDOWS-1252, by 4096 WINDOWS-1252, by 1 WINDOWS-1255, its own stream WINDOWS-1255
file in ISO-2022-JP, escape behind 10 letters: ISO-2022-JP
file in ISO-2022-JP, escape behind 4093 letters: ISO-2022-JP
file in ISO-2022-JP, escape behind 4094 letters: null
file in ISO-2022-JP, escape behind 4095 letters: null
file in ISO-2022-JP, escape behind 4096 letters: ISO-2022-JP
T
diff expected.txt seen.txt && echo "as described"
