#!/bin/sh
# ExcelJS 4.4.0 and fastexcel-reader 0.20.2 on cells that hold a date in letters.
#
# Guess: a cell of type "d", which the standard has for ISO 8601 dates, comes out as that date, or as its text.
# What happens: ExcelJS reads <c t="d"><v>2025-01-31</v></c> as the number 2025, without a word; fastexcel-reader ends the
# reading with "Unknown cell type : d". openpyxl 3.1.5 reads the date.
# Hurts: every due date of a workbook in the "Strict Open XML" form becomes the year, a plausible number, or the file cannot
# be imported although spreadsheets open it.
# Source: ECMA-376 Part 1, 18.18.11 (ST_CellType, d: a date in the ISO 8601 format); run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{}' > package.json
npm install --silent --no-audit --no-fund exceljs@4.4.0
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check openpyxl==3.1.5
cat > pom.xml <<'X'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>look</groupId><artifactId>look</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel-reader</artifactId><version>0.20.2</version></dependency>
  </dependencies>
</project>
X
mvn -q -B dependency:copy-dependencies -DoutputDirectory=. >/dev/null
cat > look.py <<'P'
import zipfile

import openpyxl

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml."
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KIND}worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/>'
    "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">'
    '<c r="A1" t="d"><v>2025-01-31</v></c></row></sheetData></worksheet>',
}
with zipfile.ZipFile("book.xlsx", "w") as book:
    for name, part in PARTS.items():
        book.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + part)
print("openpyxl", openpyxl.load_workbook("book.xlsx").active["A1"].value)
P
cat > look.js <<'J'
const { Workbook } = require('exceljs');
const book = new Workbook();
book.xlsx.readFile('book.xlsx').then(() => {
  const { value } = book.worksheets[0].getCell('A1');
  console.log('exceljs', typeof value, value);
});
J
cat > Look.java <<'J'
import java.io.File;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

class Look {
    public static void main(String[] none) throws Exception {
        try (var book = new ReadableWorkbook(new File("book.xlsx")); var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> System.out.println("fastexcel-reader " + row.getCell(0).getText()));
        } catch (IllegalStateException refused) {
            System.out.println("fastexcel-reader: " + refused.getMessage());
        }
    }
}
J
{ env/bin/python look.py; node look.js; java -cp "*" Look.java; } | tee seen.txt
cat > expected.txt <<'T'
openpyxl 2025-01-31
exceljs number 2025
fastexcel-reader: Unknown cell type : d
T
diff expected.txt seen.txt && echo "as described"
