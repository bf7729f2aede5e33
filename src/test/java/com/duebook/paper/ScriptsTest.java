package com.duebook.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Money;
import com.duebook.paper.InvoiceDocument.Line;
import com.duebook.text.Texts;
import com.duebook.time.HeavyWork;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfEncodings;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Names of companies as the world writes them. */
class ScriptsTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final Papers papers = new Papers(new Texts(), new HeavyWork("paper", 1, 10), "");

    /** The text as it is seen from the left; joined letters are read as their forms. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            شركة النور للتجارة (ذ.م.م) | (م.م.ذ) ةرﺎﺠﺘﻠﻟ رﻮﻨﻟا ﺔﻛﺮﺷ
            شركة ABC المحدودة 2026     | 2026 ةدوﺪﺤﻤﻟا ABC ﺔﻛﺮﺷ
            חברת הים בע"מ              | מ"עב םיה תרבח
            श्री लक्ष्मी                 | शी लकमी
            주식회사 한빛               | 주식회사 한빛
            𠮷野家株式会社              | 𠮷野家株式会社
            ООО «Жизнь» Łódź           | ООО «Жизнь» Łódź
            სს ჯორჯია Հայաստան         | სს ჯორჯია Հայաստան
            አዲስ አበባ                    | አዲስ አበባ""")
    void areJoinedAndRunAsTheirScriptDoes(String name, String seen) throws IOException {
        assertThat(seen(name)).contains(closed(seen));
        assertThat(papers.missing(List.of(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"บริษัท ทิวลิป จำกัด", "বাংলা ট্রেডার্স", "தமிழ் நிறுவனம்", "తెలుగు", "ಕನ್ನಡ", "മലയാളം", "ગુજરાતી",
        "ਪੰਜਾਬੀ", "ଓଡ଼ିଆ", "සිංහල", "ລາວ", "ខ្មែរ ក្រុមហ៊ុន", "မြန်မာ ကုမ္ပဏီ", "Ẹ̀kọ́"})
    void areKeptToBeCopiedWhereLettersStack(String name) throws IOException {
        assertThat(papers.missing(List.of(name))).isEmpty();
        assertThat(kept(draw(name))).contains(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    @Test
    void areNotKeptASecondTimeWhereReadFromTheRight() throws IOException {
        assertThat(kept(draw("שלום"))).isEmpty();
    }

    @Test
    void composeMarksWithTheirLetter() throws IOException {
        assertThat(seen("Ba\u030astad Mu\u0308ller")).contains("B\u00e5stadM\u00fcller");
    }

    @Test
    void showASignWhereNoFontHasALetter() throws IOException {
        assertThat(seen("吉\ud869\udf9a野")).contains("吉\ufffd野");
        assertThat(papers.missing(List.of("吉\ud869\udf9a野", "Acme", "a\u200db\ufe0f"))).containsExactly("\ud869\udf9a");
    }

    @Test
    void askTheFontsThatTheOperatorHasBrought(@TempDir Path folder) throws IOException {
        var deseret = "\ud801\udc00";
        assertThat(papers.missing(List.of(deseret))).containsExactly(deseret);

        Files.write(folder.resolve("more.ttf"), Typeface.bytes("DroidSansFallbackFull.ttf"));

        assertThat(new Papers(new Texts(), new HeavyWork("paper", 1, 10), folder.toString()).missing(List.of(deseret))).isEmpty();
    }

    @Test
    void breakLinesBetweenWordsWhereNoBlankStands() throws IOException {
        var line = "บริษัททิวลิปจำกัดที่ปรึกษากำลังทำงานอยู่ในกรุงเทพมหานคร";

        assertThat(kept(draw(line))).hasSizeGreaterThan(1).allMatch(line::contains);
    }

    private byte[] draw(String name) {
        var line = new Line("x", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO, Money.of(1000, EUR));
        return papers.draw(new InvoiceDocument(Locale.ENGLISH, false, new Party("Acme", List.of(), null, List.of(), null, null),
                new Party(name, List.of(), null, List.of(), null, null), "INV-1", null, LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 12, 1), "", List.of(line), Money.of(1000, EUR), List.of(), Money.of(1000, EUR), null,
                List.of(), "", null, null));
    }

    /** Without blanks, of which the reader adds some where the font changes. */
    private String seen(String name) throws IOException {
        return closed(new PdfTextExtractor(new PdfReader(draw(name))).getTextFromPage(1));
    }

    private static String closed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    /** What is kept beside the letters, as a reader copies it. */
    private static List<String> kept(byte[] pdf) throws IOException {
        var tokens = new PRTokeniser(new PdfReader(pdf).getPageContent(1));
        var texts = new ArrayList<String>();
        var named = false;
        while (tokens.nextToken()) {
            if (named && tokens.getTokenType() == PRTokeniser.TK_STRING) {
                texts.add(PdfEncodings.convertToString(
                        tokens.getStringValue().getBytes(StandardCharsets.ISO_8859_1), PdfObject.TEXT_UNICODE).strip());
            }
            named = tokens.getTokenType() == PRTokeniser.TK_NAME && tokens.getStringValue().equals("ActualText");
        }
        return texts;
    }
}
