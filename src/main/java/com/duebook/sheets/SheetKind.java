package com.duebook.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is, by its first bytes. */
enum SheetKind {
    CSV {
        @Override
        SheetReader reader(Path file) throws IOException {
            return CsvTable.open(file);
        }
    },
    XLSX {
        @Override
        SheetReader reader(Path file) throws IOException {
            return XlsxTable.open(file);
        }
    };

    abstract SheetReader reader(Path file) throws IOException;

    static SheetKind of(Path file) throws IOException {
        if (Files.size(file) > SheetReader.MOST_BYTES) {
            throw new SheetFault("sheets.tooBig", SheetReader.MOST_BYTES / 1_000_000);
        }
        var start = start(file);
        if (start.length >= 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
            return XLSX;
        }
        // The old binary Excel format, PDF and pictures would be read as rows of noise.
        if (start.length == 0) {
            throw new SheetFault("sheets.empty");
        }
        if (looksBinary(start)) {
            throw new SheetFault("sheets.otherType");
        }
        return CSV;
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(4_096);
        }
    }

    private static boolean looksBinary(byte[] start) {
        if (start.length >= 2 && ((start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)
                || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF))) {
            return false;
        }
        for (var value : start) {
            if (value >= 0 && value < 32 && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
                return true;
            }
        }
        return start.length >= 4 && start[0] == '%' && start[1] == 'P' && start[2] == 'D' && start[3] == 'F';
    }
}
