package com.duebook.sheets;

import com.duebook.sheets.SheetReader.Letters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is, by its first bytes. */
enum SheetKind {
    CSV {
        @Override
        SheetReader reader(Path file, Letters letters) throws IOException {
            return CsvTable.open(file, letters);
        }
    },
    XLSX {
        @Override
        SheetReader reader(Path file, Letters letters) throws IOException {
            return XlsxTable.open(file);
        }
    };

    abstract SheetReader reader(Path file, Letters letters) throws IOException;

    static SheetKind of(Path file) throws IOException {
        if (Files.size(file) > SheetReader.MOST_BYTES) {
            throw new SheetFault("sheets.tooBig", SheetReader.MOST_BYTES / 1_000_000);
        }
        var start = start(file);
        if (start.length >= 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
            return XLSX;
        }
        if (start.length == 0) {
            throw new SheetFault("sheets.empty");
        }
        Foreign.kind(start).ifPresent(key -> {
            throw new SheetFault(key);
        });
        return CSV;
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(4_096);
        }
    }
}
