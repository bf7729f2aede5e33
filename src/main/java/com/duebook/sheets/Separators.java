package com.duebook.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

/** What stands between the fields: the candidate that cuts the first rows into equally many, and most, fields. */
final class Separators {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS = 50;

    private Separators() {}

    static char of(Path file, Charset charset) throws IOException {
        var best = ',';
        var bestScore = 0L;
        for (var candidate : CANDIDATES) {
            var score = score(file, charset, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(Path file, Charset charset, char candidate) throws IOException {
        try (var csv = CsvTable.reader(CsvTable.text(file, charset), candidate)) {
            var header = 0;
            var rows = 0;
            var alike = 0;
            for (var row : csv) {
                if (rows++ == 0) {
                    header = row.getFieldCount();
                }
                alike += row.getFieldCount() == header ? 1 : 0;
                if (rows == ROWS) {
                    break;
                }
            }
            return header < 2 ? 0 : 1_000L * alike / rows * 1_000 + header;
        } catch (CsvParseException unfit) {
            return 0;
        }
    }
}
