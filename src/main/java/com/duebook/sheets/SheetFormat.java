package com.duebook.sheets;

import java.util.Locale;

/** The kinds of files that spreadsheets read. */
public enum SheetFormat {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    SheetFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** @param name without an extension */
    public String fileName(String name) {
        return name + "." + name().toLowerCase(Locale.ROOT);
    }
}
