package com.duebook.exports.ui;

import com.duebook.exports.LongExports;
import com.duebook.ui.CountLink;
import com.duebook.ui.Live;
import com.duebook.ui.ShellItem;
import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;

/** How many exports of whoever looks have ended and were not looked at; out of sight while there are none at all. */
@org.springframework.stereotype.Component
class ExportBell implements ShellItem {

    private final LongExports exports;
    private final Live live;

    ExportBell(LongExports exports, Live live) {
        this.exports = exports;
        this.live = live;
    }

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public int order() {
        return Places.Shell.EXPORTS;
    }

    @Override
    public Component create() {
        var bell = new CountLink(ExportsView.PATH, Symbol.DOWNLOAD);
        live.onChange(bell, LongExports.TOPIC, () -> show(bell));
        show(bell);
        return bell;
    }

    private void show(CountLink bell) {
        var mine = exports.count();
        bell.setVisible(mine.all() > 0);
        bell.show(mine.fresh() > 0 ? String.valueOf(mine.fresh()) : "", bell.getTranslation("exports.bell", mine.fresh()));
    }
}
