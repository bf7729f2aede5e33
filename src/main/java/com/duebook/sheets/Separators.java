package com.duebook.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;

/**
 * What stands between the fields: the candidate that cuts most of the first rows into equally many, and most, fields.
 * Not all of them, as titles stand above a header and sums below.
 */
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
            var rows = new HashMap<Integer, Integer>();
            var left = ROWS;
            for (var row : csv) {
                rows.merge(row.getFieldCount(), 1, Integer::sum);
                if (--left == 0) {
                    break;
                }
            }
            return rows.entrySet().stream().mapToLong(alike -> alike.getValue() * (alike.getKey() - 1L)).max().orElse(0);
        } catch (CsvParseException unfit) {
            return 0;
        }
    }
}
