#!/bin/sh
# fastexcel and fastexcel-reader 0.20.2, and letters that a workbook writes as _xHHHH_.
#
# Guess: the reader gives a carriage return where the file has _x000D_, and the writer, given a text that happens to look
# like such an escape, escapes its underscore as _x005F_, so that it comes back unchanged.
# What happens: the reader hands out "Street 1_x000D_" and "INV_x005F_x0041_7" as they stand in the file; the writer leaves
# INV_x0041_7 alone, which another reader then rightly takes for INVA7.
# Hurts: addresses of two lines, as spreadsheets save them where a cell was filled on Windows, are imported with _x000D_ in
# the middle and printed so on envelopes; references with such a part change between two programs.
# Source: ECMA-376 Part 1, 22.9.2.19 (ST_Xstring); compared with python-calamine 0.9.1; run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'X'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>look</groupId><artifactId>look</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel</artifactId><version>0.20.2</version></dependency>
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel-reader</artifactId><version>0.20.2</version></dependency>
  </dependencies>
</project>
X
mvn -q -B dependency:copy-dependencies -DoutputDirectory=. >/dev/null
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check python-calamine==0.9.1
cat > make.py <<'P'
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml."
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}sheet.main+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{KIND}sharedStrings+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KIND}worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/>'
    "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}"><si><t>Street 1_x000D_\nTown</t></si><si><t>INV_x005F_x0041_7</t></si></sst>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">'
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData></worksheet>',
}
with zipfile.ZipFile("given.xlsx", "w") as book:
    for name, part in PARTS.items():
        book.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + part)
P
cat > look.py <<'P'
from python_calamine import CalamineWorkbook

print("calamine reads", [ascii(cell) for cell in CalamineWorkbook.from_path("given.xlsx").get_sheet_by_index(0).to_python()[0]])
print("fastexcel wrote for calamine", CalamineWorkbook.from_path("written.xlsx").get_sheet_by_index(0).to_python()[0])
P
cat > Look.java <<'J'
import java.io.File;
import java.io.FileOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

class Look {
    public static void main(String[] none) throws Exception {
        try (var book = new ReadableWorkbook(new File("given.xlsx")); var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell ->
                    System.out.println("fastexcel-reader reads " + cell.getText().replace("\r", "\\r").replace("\n", "\\n"))));
        }
        try (var out = new FileOutputStream("written.xlsx"); var book = new Workbook(out, "look", "1.0")) {
            book.newWorksheet("S").value(0, 0, "INV_x0041_7");
        }
    }
}
J
{ env/bin/python make.py; java -cp "*" Look.java; env/bin/python look.py; } | tee seen.txt
cat > expected.txt <<'T'
fastexcel-reader reads Street 1_x000D_\nTown
fastexcel-reader reads INV_x005F_x0041_7
calamine reads ["'Street 1\\r\\nTown'", "'INV_x0041_7'"]
fastexcel wrote for calamine ['INVA7']
T
diff expected.txt seen.txt && echo "as described"
