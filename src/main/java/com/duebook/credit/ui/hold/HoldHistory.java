package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.HoldEventView;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.Holds;
import com.duebook.customers.ui.panel.CustomerHistory;
import com.duebook.ui.Timeline;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds and what ended them, in a customer's history. That one is watched, or no more, is left to the tab about credit. */
@Component
class HoldHistory implements CustomerHistory {

    private final Holds holds;
    private final HoldTexts texts;
    private final Members members;

    HoldHistory(Holds holds, HoldTexts texts, Members members) {
        this.holds = holds;
        this.texts = texts;
        this.members = members;
    }

    @Override
    public List<Timeline.Event> of(UUID customer, int most) {
        var events = holds.history(customer, most).stream().filter(HoldHistory::isNews).toList();
        var people = new Colleagues(members);
        return events.stream().map(event -> texts.entry(event, people)).toList();
    }

    static boolean isNews(HoldEventView event) {
        return isHeld(event.from()) || isHeld(event.to());
    }

    private static boolean isHeld(HoldState state) {
        return state.compareTo(HoldState.UNLOCKED) >= 0;
    }
}
