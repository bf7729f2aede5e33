package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.Holds;
import com.duebook.customers.ui.panel.CustomerBadges;
import com.duebook.ui.StatusBadge;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** That a customer is watched, held, stopped or unlocked, beside its name. */
@Component
class HoldBadge implements CustomerBadges {

    private final Holds holds;
    private final HoldTexts texts;

    HoldBadge(Holds holds, HoldTexts texts) {
        this.holds = holds;
        this.texts = texts;
    }

    @Override
    public List<StatusBadge> of(UUID customer) {
        var standing = holds.standing(customer);
        return standing.state() == HoldState.NONE ? List.of()
                : List.of(new StatusBadge(texts.label(standing.state(), standing.until()), HoldTexts.tone(standing.state())));
    }

    @Override
    public List<String> topics() {
        return List.of(Holds.TOPIC);
    }
}
