package com.duebook.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The icons of the screens, drawn in one small file, because a whole font of icons outweighs the first page. */
public enum Symbol {
    PLUS, SEARCH, WALLET, TABLE, PENCIL, INVOICE, CHECK_CIRCLE, BELL, USERS, TRASH, WRENCH, STAR, SLIDERS,
    REFRESH, PAPERCLIP, LINK, INFO, INBOX, GRID, FLAG, FILTER, FILE_TABLE, FILE_SEARCH, MORE, DOWNLOAD,
    UPLOAD, COPY, CLOSE, CLOCK, CIRCLE, COLUMNS, BARS, LINES, ARROW_UP, ARROW_DOWN, ARROW_LEFT, HOME, COG,
    HOURGLASS, SHIELD;

    static final String FILE = "images/icons.svg";

    public SvgIcon create() {
        return new SvgIcon(FILE, id());
    }

    /** In the file, and in {@code @Menu(icon = ...)}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no icon has this id */
    public static Symbol of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
