package com.duebook.credit.ui;

import com.duebook.credit.behaviour.CustomerBehaviour;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.ui.cover.NotifyNotice;
import com.duebook.credit.ui.hold.HoldSections;
import com.duebook.credit.ui.policy.GrantedNote;
import com.duebook.credit.ui.score.ScoreSections;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.customers.ui.panel.CustomerPanel;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Live;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;

/** What credit a customer has, how much of it is used, and how it pays. */
@org.springframework.stereotype.Component
class CreditPanel implements CustomerPanel {

    static final String NAME = "credit";

    private final CreditStandings standings;
    private final CreditLimits limits;
    private final HoldSections holds;
    private final CustomerBehaviour behaviour;
    private final ScoreSections scores;
    private final CustomerGroups groups;
    private final CustomerNames names;
    private final CustomerList list;
    private final LimitTexts texts;
    private final NotifyNotice notice;
    private final GrantedNote granted;
    private final ActionConfirmation confirmation;
    private final Access access;
    private final Live live;
    private final Words words;

    CreditPanel(CreditStandings standings, CreditLimits limits, HoldSections holds, CustomerBehaviour behaviour, ScoreSections scores,
            CustomerGroups groups, CustomerNames names, CustomerList list, LimitTexts texts, NotifyNotice notice, GrantedNote granted,
            ActionConfirmation confirmation, Access access, Live live, Words words) {
        this.standings = standings;
        this.limits = limits;
        this.holds = holds;
        this.behaviour = behaviour;
        this.scores = scores;
        this.groups = groups;
        this.names = names;
        this.list = list;
        this.texts = texts;
        this.notice = notice;
        this.granted = granted;
        this.confirmation = confirmation;
        this.access = access;
        this.live = live;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String labelKey() {
        return "credit.title";
    }

    @Override
    public int order() {
        return Places.CustomerTabs.CREDIT;
    }

    @Override
    public Component contentFor(UUID customer) {
        var content = new Div();
        content.addClassName("cards");
        show(content, customer);
        for (var topic : List.of(Holds.TOPIC, CreditLimits.TOPIC)) {
            live.onChange(content, topic, () -> show(content, customer));
        }
        return content;
    }

    private void show(Div content, UUID customer) {
        content.removeAll();
        var mayAsk = access.mayAsk(Right.DECIDE_CREDIT);
        var there = standings.of(customer);
        content.add(new LimitSection(there, limits.history(customer), texts, words, granted.of(customer, !there.isEmpty()).orElse(null),
                mayAsk ? () -> new LimitDialog(customer, limits, texts, confirmation, words, () -> show(content, customer)).open() : null,
                access.may(Right.DECIDE_CREDIT) ? limit -> new EndLimitDialog(limit, limits, words, () -> show(content, customer)).open()
                        : null),
                notice.of(customer));
        content.add(holds.of(customer, () -> show(content, customer)));
        content.add(
                scores.of(customer, () -> show(content, customer), (limit, why) -> new LimitDialog(customer, limits, texts, confirmation,
                        words, () -> show(content, customer)).with(limit, why).open()));
        content.add(new BehaviourSection(behaviour.of(customer), words), new GroupSection(customer, groups, names,
                access.may(Right.EDIT_CUSTOMERS)
                        ? () -> new PlaceDialog(customer, groups, list, words, () -> show(content, customer)).open() : null));
    }
}
