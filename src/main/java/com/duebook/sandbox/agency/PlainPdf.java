package com.duebook.sandbox.agency;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One page of plain lines in Latin letters, enough for a file that opens. */
final class PlainPdf {

    private PlainPdf() {}

    static byte[] of(List<String> lines) {
        var text = new StringBuilder("BT /F1 14 Tf 60 780 Td 22 TL\n");
        lines.forEach(line -> text.append('(').append(line.replaceAll("[()\\\\]", "")).append(") Tj T*\n"));
        text.append("ET");
        var objects = List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var pdf = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        add(pdf, "%PDF-1.4\n");
        for (var at = 0; at < objects.size(); at++) {
            places.add(pdf.size());
            add(pdf, (at + 1) + " 0 obj\n" + objects.get(at) + "\nendobj\n");
        }
        var table = pdf.size();
        add(pdf, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> add(pdf, "%010d 00000 n \n".formatted(place)));
        add(pdf, "trailer << /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void add(ByteArrayOutputStream pdf, String text) {
        pdf.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
