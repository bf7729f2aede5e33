package com.duebook.sheets;

import java.nio.charset.Charset;
import java.util.List;

/** A table of letters that people's programs write, and the languages that it is there for. The usual ones first. */
enum LetterSet {
    WESTERN("windows-1252", "de fr es pt it nl da sv fi nb is"),
    CENTRAL_EUROPEAN("windows-1250", "pl cs sk hu ro hr sl"),
    CYRILLIC("windows-1251", "ru uk bg sr"),
    GREEK("windows-1253", "el"),
    TURKISH("windows-1254", "tr"),
    HEBREW("windows-1255", "he"),
    ARABIC("windows-1256", "ar"),
    BALTIC("windows-1257", "lt lv et"),
    THAI("x-windows-874", "th"),
    SIMPLIFIED_CHINESE("GB18030", "zh"),
    TRADITIONAL_CHINESE("Big5-HKSCS", "zh-Hant"),
    JAPANESE("windows-31j", "ja"),
    JAPANESE_UNIX("EUC-JP", "ja"),
    KOREAN("x-windows-949", "ko"),
    CENTRAL_EUROPEAN_ISO("ISO-8859-2", "pl cs sk hu ro hr sl"),
    MAC("x-MacRoman", "de fr es pt it nl da sv fi nb is"),
    DOS("IBM850", "de fr es pt it nl da sv fi nb is"),
    DOS_CENTRAL_EUROPEAN("IBM852", "pl cs sk hu ro hr sl"),
    DOS_CYRILLIC("IBM866", "ru"),
    CYRILLIC_UNIX("KOI8-R", "ru");

    private final Charset charset;
    private final List<String> languages;

    LetterSet(String charset, String languages) {
        this.charset = Charset.forName(charset);
        this.languages = List.of(languages.split(" "));
    }

    Charset charset() {
        return charset;
    }

    List<String> languages() {
        return languages;
    }

    /** From programs that are rarely met today. */
    boolean isRare() {
        return compareTo(CENTRAL_EUROPEAN_ISO) >= 0;
    }
}
