package com.duebook.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "YEAR_FIRST | 2013-01-31", "YEAR_FIRST | 2013/1/31", "YEAR_FIRST | 20130131", "YEAR_FIRST | 2013年1月31日",
        "YEAR_FIRST | 2013-01-31T10:15:00", "DAY_FIRST | 31/01/2013", "DAY_FIRST | 31.1.13", "DAY_FIRST | 31-Jan-2013",
        "MONTH_FIRST | 1/31/2013", "MONTH_FIRST | 01-31-13", "MONTH_FIRST | January 31, 2013", "YEAR_FIRST | 13-01-31",
        "YEAR_FIRST | 13. 1. 31.", "YEAR_FIRST | 13/01/31", "YEAR_FIRST | 13.01.31"
    })
    void readsADateInItsOrder(DateOrder order, String text) {
        assertThat(DateForm.PLAIN.read(order, text)).containsExactly(LocalDate.of(2013, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // as spreadsheets and programs write it
        "sexta-feira, 5 de setembro de 2026", "2026. gada 5. septembris", "2026 m. rugsėjo 5 d.", "2026 m. rugsėjo 5 d., šeštadienis",
        "5 בספטמבר 2026", "יום שבת, 5 בספט׳ 2026", "5 सित॰ 2026", "5 thg 9, 2026", "Thứ Bảy, 5 tháng 9, 2026",
        "วันเสาร์ที่ 5 กันยายน ค.ศ. 2026", "пʼятниця, 5 вересня 2026 р.", "e shtunë, 5 shtator 2026",
        "2026-09-05", "2026-9-5", "2026/09/05", "2026.09.05", "20260905", "05092026", "2026-09-05 12:25:01.718750000",
        "2026-09-05T10:15:00Z", "46270", "46270.75", "5-Sep-26", "05SEP2026", "5 Sep '26",
        // English, German, French, Spanish, Portuguese, Italian, Dutch
        "Saturday, September 5, 2026", "5th September 2026", "Sep 5, 2026", "Sat 5 Sept 2026", "5. September 2026",
        "Samstag, 5. Sept. 2026", "5 sept. 2026", "5 septembre 2026", "sam. 5 septembre 2026", "5 de septiembre de 2026",
        "5 de setembro de 2026", "5 settembre 2026", "5 september 2026",
        // Finnish, Polish, Czech, Croatian, Hungarian, Turkish, Russian, Ukrainian, Greek, Vietnamese
        "5. syyskuuta 2026", "5 syyskuu 2026", "5 września 2026", "5. září 2026", "5. rujna 2026.", "2026. szeptember 5.",
        "5 Eylül 2026", "5 сентября 2026 г.", "5 вересня 2026 р.", "5 Σεπτεμβρίου 2026", "ngày 5 tháng 9 năm 2026",
        // Hungary, Korea, Japan, China, Taiwan
        "2026. 09. 05.", "2026. 9. 5.", "2026년 9월 5일", "2026. 9. 5.(토)", "2026年9月5日", "２０２６年９月５日（土）", "令和8年9月5日",
        "R8.9.5", "民國115年9月5日", "中華民國115年9月5日",
        // Thai and Arabic, in their own digits and with marks of direction
        "5 กันยายน พ.ศ. 2569", "๕ ก.ย. พ.ศ. ๒๕๖๙", "٢٠٢٦/٩/٥", "٥ سبتمبر ٢٠٢٦", "٥ أيلول ٢٠٢٦", "\u200f2026\u200f/9\u200f/5"
    })
    void readsWhatIsPlainByItself(String text) {
        assertThat(DateForm.PLAIN.read(null, text)).as(text).containsExactly(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05.09.2026", "05. 09. 2026.", "05.09.2026 г.", "05.09.2026 10:00"})
    void takesDotsForDayFirst(String text) {
        assertThat(DateForm.PLAIN.read(null, text)).containsExactly(DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DAY_FIRST | 1/31/2013", "MONTH_FIRST | 31/1/2013", "DAY_FIRST | 29.2.2013", "YEAR_FIRST | 31/01/2013",
        "MONTH_FIRST | 0/1/2013", "DAY_FIRST | 1.1.213", "DAY_FIRST | soon", "YEAR_FIRST | 3.9.26",
        "DAY_FIRST | 05/09/2569", "DAY_FIRST | 9999-12-31", "DAY_FIRST | 15 marras 2026 x", "DAY_FIRST | 15 kuukausi 2026",
        "DAY_FIRST | 2026-09", "DAY_FIRST | =C2+30", "DAY_FIRST | 12", "DAY_FIRST | 1,234.56", "DAY_FIRST | 1/2/3/4",
        "DAY_FIRST | INV-2026-09-05", "MONTH_FIRST | 03.04.2026", "DAY_FIRST | 31 June 2026", "YEAR_FIRST | 0509"
    })
    void takesNothingElseForADate(DateOrder order, String text) {
        assertThat(DateForm.PLAIN.read(order, text)).isEmpty();
    }

    @Test
    void isTwoDaysAsLongAsNobodyKnowsTheOrder() {
        assertThat(DateForm.PLAIN.read(null, "01/02/2026"))
                .containsExactlyInAnyOrder(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 2));
        assertThat(DateForm.PLAIN.read(null, "05/05/2026")).containsExactly(LocalDate.of(2026, 5, 5));
        assertThat(DateForm.PLAIN.read(null, "26. 11. 28."))
                .containsExactly(LocalDate.of(2028, 11, 26), LocalDate.of(2026, 11, 28));
        assertThat(DateForm.PLAIN.read(null, "5.9.26")).containsExactly(DAY);
    }

    @Test
    void isTwoDaysWhereLanguagesDoNotAgree() {
        assertThat(DateForm.PLAIN.read(null, "5 listopada 2026"))
                .containsExactlyInAnyOrder(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 5));
        assertThat(DateForm.PLAIN.withMonths("pl").read(null, "5 listopada 2026")).containsExactly(LocalDate.of(2026, 11, 5));
        assertThat(DateForm.PLAIN.withMonths("hr").read(null, "5 listopada 2026")).containsExactly(LocalDate.of(2026, 10, 5));
    }

    @Test
    void countsYearsAsTheFileDoes() {
        assertThat(DateForm.PLAIN.with(Years.BUDDHIST).read(DateOrder.DAY_FIRST, "05/09/2569")).containsExactly(DAY);
        assertThat(DateForm.PLAIN.with(Years.BUDDHIST).read(DateOrder.DAY_FIRST, "05/09/2026")).containsExactly(DAY);
        assertThat(DateForm.PLAIN.with(Years.BUDDHIST).read(DateOrder.DAY_FIRST, "2569-09-05")).containsExactly(DAY);
        assertThat(DateForm.PLAIN.with(Years.MINGUO).read(DateOrder.YEAR_FIRST, "115/09/05")).containsExactly(DAY);
        assertThat(DateForm.PLAIN.read(DateOrder.YEAR_FIRST, "115/09/05")).isEmpty();
    }

    @Test
    void takesTheYearFromDatevsPeriod() {
        var datev = new DateForm(null, Years.GREGORIAN, LocalDate.of(2026, 4, 1));

        assertThat(datev.read(null, "0509")).containsExactly(DAY);
        assertThat(datev.read(null, "509")).containsExactly(DAY);
        assertThat(datev.read(null, "3103")).containsExactly(LocalDate.of(2027, 3, 31));
        assertThat(datev.read(null, "050926")).containsExactly(DAY);
    }
}
