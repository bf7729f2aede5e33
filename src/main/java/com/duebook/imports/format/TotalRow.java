package com.duebook.imports.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** Rows in which a report adds up what stands above. They look like invoices without a date. */
public final class TotalRow {

    private static final Pattern WORDS = Pattern.compile("(?:grand |sub-?)?totals?(?: for)?\\b.*|(?:gesamt|zwischen|end)?summe\\b.*|gesamt"
            + "|gesamtbetrag|(?:sous-|sub)?total(?:e|en|i)?\\b.*|tota(?:a|)l\\b.*|\\*{1,3}|sum|summa|suma|razem|yhteensä|celkem|spolu|összesen"
            + "|ukupno|(?:genel )?toplam|(?:итого|всего)\\b.*|合计.*|总计.*|小计.*|合計.*|總計.*|小計.*|합계.*|총계.*|소계.*|الإجمالي|المجموع|סה\"כ",
            Pattern.UNICODE_CHARACTER_CLASS);

    private TotalRow() {}

    /** @param label what its first cell that holds anything says */
    public static boolean is(String label) {
        return WORDS.matcher(label.strip().toLowerCase(Locale.ROOT).replaceFirst("[:：]$", "")).matches();
    }
}
