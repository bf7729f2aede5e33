package com.duebook.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a workbook into nothing, to find out before anything is read whether it swells beyond reason. */
final class ZipLimits {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_UNPACKED = 400L * 1024 * 1024;
    /** Read into memory as a whole. */
    private static final long MOST_STRINGS = 48L * 1024 * 1024;
    private static final int MOST_RATIO = 150;

    private ZipLimits() {}

    static void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new SheetFault("sheets.bomb");
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new SheetFault("sheets.otherType");
            }
            unpack(zip, Math.min(MOST_UNPACKED, Math.max(1, Files.size(file)) * MOST_RATIO));
        } catch (ZipException damaged) {
            throw new SheetFault("sheets.damaged");
        }
    }

    /** What the archive says about its sizes may be a lie, so it is counted. */
    private static void unpack(ZipFile zip, long most) throws IOException {
        var left = most;
        for (var entries = zip.entries(); entries.hasMoreElements();) {
            var entry = entries.nextElement();
            var strings = entry.getName().endsWith("sharedStrings.xml");
            try (var in = zip.getInputStream(entry)) {
                left -= count(in, strings ? Math.min(left, MOST_STRINGS) : left);
            }
        }
    }

    private static long count(InputStream in, long most) throws IOException {
        var buffer = new byte[65_536];
        var count = 0L;
        for (var read = in.read(buffer); read > 0; read = in.read(buffer)) {
            count += read;
            if (count > most) {
                throw new SheetFault("sheets.bomb");
            }
        }
        return count;
    }
}
