package com.duebook.input;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Workbook;

/** Files that somebody made to do harm, or broke. */
final class BadFiles {

    private BadFiles() {}

    static String columns(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i).collect(Collectors.joining(",", "", "\n"));
    }

    static byte[] workbook(byte[] sheet, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(bytes("<workbook/>"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var i = 0; i < times; i++) {
                zip.write(sheet);
            }
        }
        return bytes.toByteArray();
    }

    static byte[] entries(int count) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(i, 36)));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] archive(byte[] inner) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("inner.xlsx"));
            zip.write(inner);
        }
        return bytes.toByteArray();
    }

    /** A workbook that is in order but for its strings, which ask for the machine's users. */
    static byte[] entities() throws IOException {
        var right = new ByteArrayOutputStream();
        try (var book = new Workbook(right, "test", "1.0")) {
            book.newWorksheet("one").value(0, 0, "number");
        }
        var bytes = new ByteArrayOutputStream();
        var file = Files.write(Files.createTempFile("right", ".xlsx"), right.toByteArray());
        try (var from = new ZipFile(file.toFile()); var zip = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(from.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                zip.write(bytes(entry.getName().endsWith("sharedStrings.xml")
                        ? text.replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY users SYSTEM \"file:///etc/passwd\">]><sst")
                                .replace("number", "&users;")
                        : text));
            }
        } finally {
            Files.delete(file);
        }
        return bytes.toByteArray();
    }

    /** The first chunk of a picture, with its checksum, and nothing after it. */
    static byte[] claiming(int pixels) {
        var header = ByteBuffer.allocate(17).put(bytes("IHDR")).putInt(pixels).putInt(pixels)
                .put(new byte[] {8, 2, 0, 0, 0}).array();
        var check = new CRC32();
        check.update(header);
        return ByteBuffer.allocate(8 + 4 + 17 + 4).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13)
                .put(header).putInt((int) check.getValue()).array();
    }

    static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
