package com.duebook.exports.ui;

import com.duebook.exports.ListExport;
import com.duebook.exports.LongExports;
import com.duebook.ui.Notices;
import com.duebook.ui.list.ExportMenu;
import com.duebook.ui.list.Exports;
import com.duebook.ui.list.FilterBar;
import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** The export of a filtered list, however long it is. */
@Component
public class ExportMenus {

    private final Exports exports;
    private final LongExports orders;

    ExportMenus(Exports exports, LongExports orders) {
        this.exports = exports;
        this.orders = orders;
    }

    /** @param bar that the list is narrowed by; it is told how many rows there are */
    public <T> ExportMenu menu(ListExport<T> list, FilterBar bar) {
        var language = UI.getCurrent().getLocale();
        var what = bar.exported(list.list());
        var menu = exports.menu(list.list(), what, list.columns(language), () -> list.rows(bar.query()));
        menu.above(LongExports.STREAMED, (format, rows) -> {
            orders.ask(list, bar.query(), what.get(), format, language, rows);
            Notices.leading(menu.getTranslation("exports.asked", rows), menu.getTranslation("exports.title"), ExportsView.PATH);
        });
        return menu;
    }
}
