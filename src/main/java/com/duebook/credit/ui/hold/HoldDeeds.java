package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.HoldView;
import com.duebook.credit.hold.HoldView.Standing;
import com.duebook.credit.hold.Holds;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.rates.ExchangeRates;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Words;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What whoever reads may do about a hold: stop, end a stop, unlock for a while, or ask somebody to. */
@Component
class HoldDeeds {

    private final Holds holds;
    private final HoldDecisions decisions;
    private final ActionConfirmation confirmation;
    private final CustomerGroups groups;
    private final ExchangeRates rates;
    private final Access access;
    private final Words words;

    HoldDeeds(Holds holds, HoldDecisions decisions, ActionConfirmation confirmation, CustomerGroups groups,
            ExchangeRates rates, Access access, Words words) {
        this.holds = holds;
        this.decisions = decisions;
        this.confirmation = confirmation;
        this.groups = groups;
        this.rates = rates;
        this.access = access;
        this.words = words;
    }

    List<Button> of(UUID customer, HoldView view, Runnable done) {
        var deeds = new ArrayList<Button>();
        var headed = headed(customer, view);
        var held = headed.stream().filter(HoldDeeds::isUnlockable).toList();
        if (!held.isEmpty() && access.mayAsk(Right.DECIDE_CREDIT)) {
            deeds.add(new Button(words.get("credit.hold.unlock"), clicked -> new UnlockDialog(customer, view, held, holds, confirmation,
                    rates.own(), words, done).open()));
        }
        if (access.may(Right.DECIDE_CREDIT)) {
            var stopped = headed.stream().filter(standing -> standing.state() == HoldState.STOP).toList();
            var free = headed.stream().filter(standing -> standing.state() != HoldState.STOP).toList();
            if (!stopped.isEmpty()) {
                deeds.add(new Button(words.get("credit.hold.endStop"), clicked -> new StopDialog("endStop", stopped, words,
                        (scope, reason) -> decisions.endStop(customer, scope, reason), done).open()));
            }
            if (!free.isEmpty()) {
                deeds.add(new Button(words.get("credit.hold.stop"), clicked -> new StopDialog("stop", free, words,
                        (scope, reason) -> decisions.stop(customer, scope, reason), done).dangerous().open()));
            }
        }
        return deeds;
    }

    /** The customer, and the group where it is at the head of one. */
    private List<Standing> headed(UUID customer, HoldView view) {
        var group = groups.of(customer);
        var isHead = !group.isAlone() && group.head().equals(customer);
        return isHead || view.group().customer().equals(customer) && view.group().state() != HoldState.NONE
                ? List.of(view.own(), view.group()) : List.of(view.own());
    }

    private static boolean isUnlockable(Standing standing) {
        return standing.state() == HoldState.HOLD || standing.state() == HoldState.UNLOCKED;
    }
}
