package com.duebook.credit.ui.cover;

import com.duebook.credit.cover.CoverList;
import com.duebook.credit.cover.CoverTexts;
import com.duebook.exports.ui.ExportMenus;
import com.duebook.ui.Preferences;
import com.duebook.ui.Words;
import org.springframework.stereotype.Component;

/** Makes the list of guarantees and insured limits for a page. */
@Component
public class CoversParts {

    private final CoverList list;
    private final CoverTexts texts;
    private final CoverColumns columns;
    private final ExportMenus menus;
    private final Preferences preferences;
    private final Words words;

    CoversParts(CoverList list, CoverTexts texts, CoverColumns columns, ExportMenus menus, Preferences preferences, Words words) {
        this.list = list;
        this.texts = texts;
        this.columns = columns;
        this.menus = menus;
        this.preferences = preferences;
        this.words = words;
    }

    /** @param path of the page */
    public CoversPart at(String path) {
        return new CoversPart(path, list, texts, columns, menus, preferences, words);
    }
}
