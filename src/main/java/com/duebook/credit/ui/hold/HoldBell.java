package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.Holds;
import com.duebook.credit.hold.telling.HoldNotices;
import com.duebook.ui.Bell;
import com.duebook.ui.Live;
import com.duebook.ui.Preferences;
import com.duebook.ui.Symbol;
import com.duebook.ui.place.Places;

/** How many holds of whoever's customers began or ended since they looked; out of sight while there are none. */
@org.springframework.stereotype.Component
class HoldBell extends Bell {

    private static final int MOST = 99;

    private final HoldNotices notices;
    private final Preferences preferences;

    HoldBell(HoldNotices notices, Preferences preferences, Live live) {
        super(HoldNoticesView.PATH, Symbol.SHIELD, Holds.TOPIC, live);
        this.notices = notices;
        this.preferences = preferences;
    }

    @Override
    public int order() {
        return Places.Shell.HOLDS;
    }

    @Override
    protected void show(Link bell) {
        var news = notices.since(HoldNoticesView.seen(preferences), MOST + 1);
        bell.setVisible(news > 0);
        bell.show(news > MOST ? MOST + "+" : String.valueOf(news), bell.getTranslation("credit.hold.notice.bell", news));
    }
}
