package com.duebook.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.format.DateOrder;
import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.format.Question;
import com.duebook.imports.format.TotalRow;
import com.duebook.money.DecimalMark;
import com.duebook.sheets.SheetReader;
import com.duebook.sheets.SheetReader.Letters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file seems to hold, by its headers and all its values. */
class GuessTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // QuickBooks: ageing detail, and its list of sales
        "Num,Customer,Date,Due Date,Amount,Open Balance | NUMBER=Num NAME=Customer ISSUED_ON=Date DUE_ON=Due Date AMOUNT=Amount OPEN=Open Balance",
        "Date,Transaction Type,Num,Name,Due Date,Total | KIND=Transaction Type NUMBER=Num NAME=Name ISSUED_ON=Date DUE_ON=Due Date AMOUNT=Total",
        // Xero: its Reference is the order, not the customer
        "ContactName,EmailAddress,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,Currency | NUMBER=InvoiceNumber NAME=ContactName "
                + "EMAIL=EmailAddress ISSUED_ON=InvoiceDate DUE_ON=DueDate AMOUNT=Total CURRENCY=Currency",
        "*ContactName,*InvoiceNumber,*InvoiceDate,*DueDate,Total | NUMBER=*InvoiceNumber NAME=*ContactName ISSUED_ON=*InvoiceDate "
                + "DUE_ON=*DueDate AMOUNT=Total",
        // Zoho: the number before the id
        "Invoice Date,Invoice ID,Invoice Number,Customer Name,Customer ID,Due Date,Currency Code,SubTotal,Total | ISSUED_ON=Invoice Date "
                + "NUMBER=Invoice Number NAME=Customer Name REFERENCE=Customer ID DUE_ON=Due Date CURRENCY=Currency Code AMOUNT=Total",
        // sevdesk and other German ones: gross before net
        "Rechnungsnummer,Rechnungsdatum,Kundennummer,Kunde,Nettobetrag,Bruttobetrag,Fälligkeitsdatum,Zahlungsdatum,Währung | "
                + "NUMBER=Rechnungsnummer ISSUED_ON=Rechnungsdatum REFERENCE=Kundennummer NAME=Kunde AMOUNT=Bruttobetrag "
                + "DUE_ON=Fälligkeitsdatum SETTLED_ON=Zahlungsdatum CURRENCY=Währung",
        "Belegnr.,Belegdatum,Debitor,Firma,Betrag,Betrag (brutto),zahlbar bis | NUMBER=Belegnr. ISSUED_ON=Belegdatum REFERENCE=Debitor NAME=Firma "
                + "AMOUNT=Betrag (brutto) DUE_ON=zahlbar bis",
        // SAP FBL5N, English and German
        "Account,Name 1,Document Number,Document Date,Net due date,Amount in doc. curr.,Document currency,Clearing date | REFERENCE=Account "
                + "NAME=Name 1 NUMBER=Document Number ISSUED_ON=Document Date DUE_ON=Net due date AMOUNT=Amount in doc. curr. "
                + "CURRENCY=Document currency SETTLED_ON=Clearing date",
        "Konto,Name 1,Belegnummer,Belegdatum,Nettofälligkeit,Betrag in Belegwährung,Belegwährung,Ausgleich | REFERENCE=Konto NAME=Name 1 "
                + "NUMBER=Belegnummer ISSUED_ON=Belegdatum DUE_ON=Nettofälligkeit AMOUNT=Betrag in Belegwährung CURRENCY=Belegwährung "
                + "SETTLED_ON=Ausgleich",
        // HighRadius
        "cust_number,name_customer,clear_date,doc_id,posting_date,due_in_date,converted_usd | REFERENCE=cust_number NAME=name_customer "
                + "SETTLED_ON=clear_date NUMBER=doc_id ISSUED_ON=posting_date DUE_ON=due_in_date AMOUNT=converted_usd",
        // other languages
        "N° Facture,Date facture,Client,Total HT,TVA,Total TTC,Échéance | NUMBER=N° Facture ISSUED_ON=Date facture NAME=Client "
                + "AMOUNT=Total TTC DUE_ON=Échéance",
        "Nº Factura,Fecha,Cliente,Base imponible,Importe total,Fecha de vencimiento | NUMBER=Nº Factura ISSUED_ON=Fecha NAME=Cliente "
                + "AMOUNT=Importe total DUE_ON=Fecha de vencimiento",
        "Numero fattura,Data,Cliente,Imponibile,Totale documento,Scadenza | NUMBER=Numero fattura ISSUED_ON=Data NAME=Cliente "
                + "AMOUNT=Totale documento DUE_ON=Scadenza",
        "Factuurnummer,Factuurdatum,Klant,Totaal incl. btw,Vervaldatum | NUMBER=Factuurnummer ISSUED_ON=Factuurdatum NAME=Klant "
                + "AMOUNT=Totaal incl. btw DUE_ON=Vervaldatum",
        "Numer faktury,Data wystawienia,Nabywca,Wartość netto,Wartość brutto,Termin płatności | NUMBER=Numer faktury "
                + "ISSUED_ON=Data wystawienia NAME=Nabywca AMOUNT=Wartość brutto DUE_ON=Termin płatności",
        "发票号码,开票日期,客户名称,不含税金额,税额,价税合计,到期日期,币种 | NUMBER=发票号码 ISSUED_ON=开票日期 NAME=客户名称 AMOUNT=价税合计 "
                + "DUE_ON=到期日期 CURRENCY=币种",
        "請求書番号,請求日,顧客名,税込金額,支払期限 | NUMBER=請求書番号 ISSUED_ON=請求日 NAME=顧客名 AMOUNT=税込金額 DUE_ON=支払期限",
        "송장번호,발행일,거래처명,합계금액,만기일 | NUMBER=송장번호 ISSUED_ON=발행일 NAME=거래처명 AMOUNT=합계금액 DUE_ON=만기일",
        "FATURA NO,FATURA TARİHİ,MÜŞTERİ ADI,GENEL TOPLAM,VADE | NUMBER=FATURA NO ISSUED_ON=FATURA TARİHİ NAME=MÜŞTERİ ADI AMOUNT=GENEL TOPLAM "
                + "DUE_ON=VADE"
    })
    void knowsTheHeadersOfOtherPrograms(String header, String meaning) {
        var names = List.of(header.split(","));
        var found = new TreeMap<String, String>();
        Headers.match(ImportKind.INVOICES, names).forEach((field, column) -> found.put(field.name(), names.get(column)));
        var expected = new TreeMap<String, String>();
        for (var part : meaning.split(" (?=[A-Z_]{4,}=)")) {
            expected.put(part.split("=")[0], part.split("=")[1]);
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void findsTheHeaderBelowTitlesAndAboveSums() throws IOException {
        var preview = look("Example Ltd;;;;\nOpen items as of 28.11.2026;;;;\n\nRechnungsnummer;Kunde;Rechnungsdatum;Betrag;Währung\n"
                + "R-1;Olive GmbH;01.09.2026;1.234,56;EUR\nSumme;;;1.234,56;\n");

        assertThat(preview.guess().table()).isEqualTo(new HeaderRow(0, 4, "UTF-8"));
        assertThat(preview.header()).startsWith("Rechnungsnummer", "Kunde");
        assertThat(preview.guess().decimals()).isEqualTo(DecimalMark.COMMA);
        assertThat(preview.questions()).isEmpty();
    }

    @Test
    void takesTheFirstWideRowWhereNoHeaderIsKnown() throws IOException {
        assertThat(look("title\na;b;c\n1;2;3\n").header()).containsExactly("a", "b", "c");
    }

    @Test
    void asksForTheCurrencyUnlessTheFileSaysIt() throws IOException {
        assertThat(look("No,Customer,Date,Amount\nA,B,2026-09-01,5\n").questions()).containsExactly(Question.CURRENCY);
        assertThat(look("No,Customer,Date,Amount\nA,B,2026-09-01,$5.00\n").questions()).containsExactly(Question.CURRENCY);
        assertThat(look("No,Customer,Date,Amount\nA,B,2026-09-01,CHF 5.00\n").guess().currency()).isEqualTo(Currency.getInstance("CHF"));
        assertThat(look("No,Customer,Date,Amount (GBP)\nA,B,2026-09-01,5\n").guess().currency()).isEqualTo(Currency.getInstance("GBP"));
        assertThat(look("No,Customer,Date,Amount in EUR\nA,B,2026-09-01,5\n").guess().currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(look("No,Customer,Date,Amount\nA,B,2026-09-01,€5.00\nA,B,2026-09-01,$5.00\n").questions())
                .containsExactly(Question.CURRENCY);
        assertThat(look("No,Customer,Date,Amount\nA,B,2026-09-01,€5.00\nA,B,2026-09-01,CHF 5.00\n"))
                .satisfies(mixed -> assertThat(mixed.guess().currency()).isNull())
                .satisfies(mixed -> assertThat(mixed.questions()).isEmpty());
    }

    @Test
    void asksWhatAMarkMeansOnlyWhereNothingTells() throws IOException {
        assertThat(look("No,Customer,Date,Amount,Currency\nA,B,2026-09-01,12.500,EUR\n").questions()).containsExactly(Question.DECIMALS);
        assertThat(look("No,Customer,Date,Amount,Currency\nA,B,2026-09-01,12.500,KWD\n").questions()).isEmpty();
        assertThat(look("No,Customer,Date,Amount,Currency\nA,B,2026-09-01,12.500,EUR\nA,B,2026-09-01,0.5,EUR\n").guess().decimals())
                .isEqualTo(DecimalMark.POINT);
    }

    @Test
    void keepsAColumnWhoseValuesItDoesNotUnderstand() throws IOException {
        var guess = look("No,Customer,Date,Due date,Amount,Country\nA,B,2026-09-01,=C2+30,€5,Freedonia\n").guess();

        assertThat(guess.columns()).containsKeys(ImportField.DUE_ON, ImportField.COUNTRY);
        assertThat(look("No,Customer,Date,Amount,Country code\nA,B,2026-09-01,€5,391\n").guess().has(ImportField.COUNTRY)).isFalse();
    }

    @Test
    void takesDatevsYearFromItsFirstLine() throws IOException {
        var preview = look("\"EXTF\";700;21;\"Buchungsstapel\";12;20260101120000;;\"RE\";\"x\";\"\";1001;1;20260101;4;20260101;20261231\n"
                + "Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Konto;Belegdatum;Belegfeld 1;Belegfeld 2\n"
                + "2380,00;\"S\";\"EUR\";10001;1002;\"RE-7\";\"240226\"\n");

        assertThat(preview.guess().table().line()).isEqualTo(2);
        assertThat(preview.guess().form().read(preview.guess().dates(), "1002")).hasToString("[2026-02-10]");
        assertThat(preview.guess().columns()).containsKeys(ImportField.KIND, ImportField.DUE_ON, ImportField.REFERENCE);
        assertThat(preview.questions()).isEmpty();
    }

    @Test
    void readsOldMappingsOfImportsThatAnEarlierVersionBegan() {
        var json = tools.jackson.databind.json.JsonMapper.builder().build();
        var old = json.readValue("{\"kind\":\"INVOICES\",\"columns\":{\"NUMBER\":0},\"dates\":\"DAY_FIRST\",\"decimals\":\"POINT\"}",
                Mapping.class);

        assertThat(old).isEqualTo(new Mapping(ImportKind.INVOICES, Map.of(ImportField.NUMBER, 0), DateOrder.DAY_FIRST, DecimalMark.POINT));
        assertThat(json.readValue(json.writeValueAsString(old), Mapping.class)).isEqualTo(old);
        assertThat(json.readValue("{\"kind\":\"INVOICES\",\"fileName\":\"x\",\"header\":[],\"rows\":[],\"guess\":"
                + json.writeValueAsString(old) + ",\"datesUnclear\":true}", Preview.class).questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TOTAL, true", "Total for Harbor Foods, true", "Summe:, true", "合计, true", "Zwischensumme, true", "Total général, true",
        "Итого, true",
        "Totally Foods, false", "A-1, false", "Sumatra Ltd, false"})
    void tellsSumsFromInvoices(String label, boolean sum) {
        assertThat(TotalRow.is(label)).isEqualTo(sum);
    }

    private Preview look(String text) throws IOException {
        var file = Files.write(folder.resolve("in.csv"), text.getBytes(StandardCharsets.UTF_8));
        var look = new FileLook(ImportKind.INVOICES, "in.csv", SheetReader.open(file, "in.csv", new Letters(List.of(), null)),
                List.of("en"), LocalDate.of(2026, 11, 28));
        return look.preview(look.head(null), Optional.empty());
    }
}
