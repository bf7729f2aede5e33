package com.duebook.operator.ui;

import com.duebook.installation.Installation;
import com.duebook.ui.ShellItem;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Says to everybody that this is a copy from which nothing leaves. */
@org.springframework.stereotype.Component
class QuarantineNotice implements ShellItem {

    private final Installation installation;

    QuarantineNotice(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public int order() {
        return Places.Shell.QUARANTINE;
    }

    @Override
    public Component create() {
        var notice = new Span();
        notice.setVisible(installation.isInQuarantine());
        if (notice.isVisible()) {
            var badge = new StatusBadge(notice.getTranslation("operator.notice"), Tone.SOON);
            badge.getElement().setAttribute("title", notice.getTranslation("operator.notice.text"));
            notice.add(badge);
        }
        return notice;
    }
}
