package com.duebook.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.sheets.SheetReader.Letters;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-32LE", "UTF-32BE"})
    void readsChineseInWhateverCharactersItIsWritten(String charset) throws IOException {
        var bom = charset.matches("UTF-(16|32).E") ? "\uFEFF" : "";
        var file = write(bom + "客户,金额\n上海贸易有限公司,12.50\n", Charset.forName(charset));

        assertThat(rows(file)).containsExactly(List.of("客户", "金额"), List.of("上海贸易有限公司", "12.50"));
    }

    /** Nothing but its mark, as Windows' shell writes an empty list. */
    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void findsNothingInATextThatOnlySaysItsLetters(String charset) throws IOException {
        assertThat(rows(write("\uFEFF", Charset.forName(charset)))).isEmpty();
    }

    @Test
    void readsWesternLettersOfOldPrograms() throws IOException {
        var file = write("Kunde;Betrag\nMüller & Söhne;12,50\nCafé Zürich;3,00\n", Charset.forName("windows-1252"));

        assertThat(rows(file)).contains(List.of("Müller & Söhne", "12,50"), List.of("Café Zürich", "3,00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GB18030 | Invoice,Customer | A-1,中国", "GB18030 | 编号,客户 | 1,北京𠮷祥有限公司", "Big5 | 發票號碼,客戶 | 1,台灣貿易股份有限公司",
        "Shift_JIS | 請求書番号,顧客名 | 1,株式会社サンプル", "EUC-JP | 請求書番号,顧客名 | 1,株式会社サンプル", "EUC-KR | 송장번호,고객 | 1,주식회사 예제",
        "windows-1251 | Номер счета,Клиент | 1,ООО Ромашка", "windows-1253 | Αριθμός,Πελάτης | 1,Ελλάς ΑΕ",
        "windows-1255 | מספר חשבונית,לקוח | 1,חברת הדוגמה", "windows-1252 | Factura,Señor | 1,Núñez y Compañía",
        "windows-1252 | Navn,Sted | Ørsted,Ålborg", "windows-1252 | Nom,Ville | Société Générale,Besançon",
        "windows-1252 | Rechnung,Kunde | 1,Weiß & Söhne – Köln", "UTF-16LE | Invoice,Customer | 1,Harbor Foods",
        "UTF-16BE | Facture,Client | 1,Société",
        "ISO-2022-JP | 請求書番号,顧客名 | 1,株式会社サンプル", "x-windows-iso2022jp | 請求書番号,顧客名 | 1,㈱東京製作所",
        "ISO-2022-KR | 송장번호,고객 | 1,주식회사 예제"
    })
    void findsOutInWhichLettersTextIsWritten(String charset, String header, String row) throws IOException {
        var file = write(header + "\n" + row + "\n", Charset.forName(charset));

        assertThat(rows(file)).containsExactly(List.of(header.split(",")), List.of(row.split(",")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"sep=;", "SEP=;", "\"sep=;\""})
    void passesOverALineThatOnlySaysTheSeparator(String first) throws IOException {
        assertThat(rows(write("\uFEFF" + first + "\r\na;b,c\r\n1;2\r\n", Charset.forName("UTF-8"))))
                .containsExactly(List.of("a", "b,c"), List.of("1", "2"));
        assertThat(rows(write("sep=;;\r\na;b\r\n", Charset.forName("UTF-8")))).containsExactly(List.of("a", "b"));
    }

    @Test
    void findsTheSeparatorBelowTitlesAndBesideDecimalCommas() throws IOException {
        assertThat(rows(write("Offene Posten, Stand heute\nNr;Kunde;Betrag\n1;A;1,50\n2;B, C;2,50\n", Charset.forName("UTF-8"))))
                .contains(List.of("Nr", "Kunde", "Betrag"), List.of("2", "B, C", "2,50"));
        assertThat(rows(write("Nr\tBetrag\n1\t1.234,50\n", Charset.forName("UTF-16")))).contains(List.of("1", "1.234,50"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<html><body><table><tr><td>1</td></tr></table></body></html> | sheets.html",
        "<!DOCTYPE html> <html xmlns:x='urn'><head></head></html> | sheets.html", "  <table border=1><tr><td>1 | sheets.html",
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/> | sheets.oldExcel", "%PDF-1.7 | sheets.pdf"
    })
    void refusesWhatOnlyHasTheNameOfATableInWordsThatHelp(String content, String key) throws IOException {
        var file = write(content, Charset.forName("UTF-8"));

        assertThatThrownBy(() -> rows(file)).hasMessage(key);
    }

    @Test
    void refusesOldAndLockedWorkbooksInWordsThatHelp() throws IOException {
        var start = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        assertThatThrownBy(() -> rows(Files.write(folder.resolve("old.xls"), start))).hasMessage("sheets.oldExcel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"comma ,", "semicolon ;", "pipe |"})
    void findsTheSeparator(String name, String separator) throws IOException {
        var file = write("a%sb%sc\n\"1%s5\"%s2%s3\n".replace("%s", separator), Charset.forName("UTF-8"));

        assertThat(rows(file)).containsExactly(List.of("a", "b", "c"), List.of("1" + separator + "5", "2", "3"));
    }

    @Test
    void refusesABombWithinTwoSeconds() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes());
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 600; i++) {
                zip.write(zeros);
            }
        }
        var before = System.nanoTime();

        assertThatThrownBy(() -> rows(file)).isInstanceOf(SheetFault.class).hasMessage("sheets.bomb");
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }

    @Test
    void refusesAnArchiveOfAMillionEntriesOrOfOtherThings() throws IOException {
        var file = folder.resolve("many.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var i = 0; i < 2_000; i++) {
                zip.putNextEntry(new ZipEntry("../../" + i));
            }
        }

        assertThatThrownBy(() -> rows(file)).hasMessage("sheets.bomb");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertThatThrownBy(() -> rows(Files.write(folder.resolve("x.csv"), new byte[] {1, 2, 0, 4})))
                .hasMessage("sheets.otherType");
        assertThatThrownBy(() -> rows(Files.write(folder.resolve("y.csv"), new byte[0]))).hasMessage("sheets.empty");
        assertThatThrownBy(() -> rows(Files.writeString(folder.resolve("z.xlsx"), "PK\3\4 nonsense")))
                .hasMessage("sheets.damaged");
        assertThatThrownBy(() -> rows(Files.write(folder.resolve("big.csv"), new byte[26 * 1024 * 1024])))
                .hasMessage("sheets.tooBig");
    }

    @Test
    void fetchesNothingThatAWorkbookNames() throws IOException {
        var file = folder.resolve("entity.xlsx");
        var secret = Files.writeString(folder.resolve("secret"), "the secret");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
            entry(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
                    </Relationships>""");
            entry(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                    </Relationships>""");
            entry(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                    <sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>""");
            entry(zip, "xl/worksheets/sheet1.xml", """
                    <!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
                    <c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>""".formatted(secret.toUri()));
        }
        var found = new ArrayList<List<String>>();

        try {
            found.addAll(rows(file));
        } catch (SheetFault refused) {
            assertThat(refused).hasMessage("sheets.damaged");
        }

        assertThat(found.toString()).doesNotContain("the secret");
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes());
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("in.csv"), text.getBytes(charset));
    }

    private static List<List<String>> rows(Path file) {
        var rows = new ArrayList<List<String>>();
        SheetReader.open(file, "in", new Letters(List.of(), null)).rows(0,
                (line, cells) -> rows.add(cells.stream().map(SheetCell::text).toList()));
        return rows;
    }
}
