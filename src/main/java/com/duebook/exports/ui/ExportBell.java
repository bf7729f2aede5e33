package com.duebook.exports.ui;

import com.duebook.exports.LongExports;
import com.duebook.ui.Bell;
import com.duebook.ui.Live;
import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;

/** How many exports of whoever looks have ended and were not looked at; out of sight while there are none at all. */
@org.springframework.stereotype.Component
class ExportBell extends Bell {

    private final LongExports exports;

    ExportBell(LongExports exports, Live live) {
        super(ExportsView.PATH, Symbol.DOWNLOAD, LongExports.TOPIC, live);
        this.exports = exports;
    }

    @Override
    public int order() {
        return Places.Shell.EXPORTS;
    }

    @Override
    protected void show(Link bell) {
        var mine = exports.count();
        bell.setVisible(mine.all() > 0);
        bell.show(mine.fresh() > 0 ? String.valueOf(mine.fresh()) : "", bell.getTranslation("exports.bell", mine.fresh()));
    }
}
