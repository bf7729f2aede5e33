package com.duebook.imports.format;

import com.duebook.sheets.SheetCell;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rows in which a report adds up what stands above. They look like invoices without a date. */
public final class TotalRow {

    private static final Pattern WORDS = Pattern.compile("(?:grand |sub-?)?totals?(?: for)?\\b.*|(?:gesamt|zwischen|end)?summe\\b.*|gesamt"
            + "|gesamtbetrag|(?:sous-|sub)?total(?:e|en|i)?\\b.*|tota(?:a|)l\\b.*|sum|summa|suma|razem|yhteensä|celkem|spolu|összesen"
            + "|ukupno|(?:genel )?toplam|(?:итого|всего)\\b.*|合计.*|总计.*|小计.*|合計.*|總計.*|小計.*|합계.*|총계.*|소계.*|الإجمالي|المجموع|סה\"כ", Pattern.UNICODE_CHARACTER_CLASS);

    private TotalRow() {}

    /** By what its first cell that holds anything says. */
    public static boolean is(List<SheetCell> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).findFirst()
                .map(cell -> cell.text().strip().toLowerCase(Locale.ROOT).replaceFirst("[:：]$", ""))
                .filter(text -> WORDS.matcher(text).matches())
                .isPresent();
    }
}
