package com.duebook.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as other programs write them, part by part. Cell styles from 1 on are the formats of {@link #FORMATS}. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String[] FORMATS = {"yyyy-mm-dd", "#,##0.00", "0", "0%", "000000", "[$-409]mmm d, yyyy;@", "#,##0.00\\ \"days\""};

    private Workbooks() {}

    /** @param sheets name, state (visible, hidden) and rows of each */
    static Path write(Path file, boolean since1904, String... sheets) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            var names = new StringBuilder();
            var links = new StringBuilder();
            for (var i = 0; i < sheets.length; i += 3) {
                var n = i / 3 + 1;
                names.append("<sheet name='%s' state='%s' sheetId='%d' r:id='r%d'/>".formatted(sheets[i], sheets[i + 1], n, n));
                links.append("<Relationship Id='r%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>".formatted(n, RELATIONS, n));
                entry(zip, "xl/worksheets/sheet" + n + ".xml",
                        "<worksheet xmlns='" + MAIN + "'><sheetData>" + sheets[i + 2] + "</sheetData></worksheet>");
            }
            entry(zip, "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + part("workbook", "sheet.main") + part("styles", "styles") + part("sharedStrings", "sharedStrings") + "</Types>");
            entry(zip, "_rels/.rels",
                    relations("<Relationship Id='r1' Type='" + RELATIONS + "/officeDocument' Target='xl/workbook.xml'/>"));
            entry(zip, "xl/workbook.xml", "<workbook xmlns='%s' xmlns:r='%s'><workbookPr date1904='%s'/><sheets>%s</sheets></workbook>"
                    .formatted(MAIN, RELATIONS, since1904 ? 1 : 0, names));
            entry(zip, "xl/_rels/workbook.xml.rels", relations(links
                    + "<Relationship Id='s' Type='" + RELATIONS + "/styles' Target='styles.xml'/>"
                    + "<Relationship Id='t' Type='" + RELATIONS + "/sharedStrings' Target='sharedStrings.xml'/>"));
            entry(zip, "xl/sharedStrings.xml",
                    "<sst xmlns='" + MAIN + "'><si><t>Harbor Foods</t></si><si><r><t>Rich </t></r><r><t>text</t></r></si></sst>");
            entry(zip, "xl/styles.xml", styles());
        }
        return file;
    }

    private static String part(String name, String type) {
        return "<Override PartName='/xl/%s.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml'/>"
                .formatted(name, type);
    }

    private static String styles() {
        var formats = new StringBuilder();
        var styles = new StringBuilder("<xf numFmtId='0'/>");
        for (var i = 0; i < FORMATS.length; i++) {
            formats.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(170 + i, FORMATS[i].replace("\"", "&quot;")));
            styles.append("<xf numFmtId='%d'/>".formatted(170 + i));
        }
        return "<styleSheet xmlns='%s'><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>".formatted(MAIN, formats, styles);
    }

    private static String relations(String links) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + links + "</Relationships>";
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
