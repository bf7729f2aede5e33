package com.duebook.definition;

import java.util.Locale;

/** A text of a tenant file in both languages. */
public record TenantWords(String english, String chinese) {

    public static TenantWords of(FileNode node) {
        node.allow("en", "zh");
        return new TenantWords(node.field("en").text(), node.field("zh").text());
    }

    public String in(Locale reader) {
        return reader.getLanguage().equals("zh") ? chinese : english;
    }
}
