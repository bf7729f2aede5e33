package com.duebook.workspace.ui.profile;

import com.duebook.ui.Dates;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.workspace.login.Device;
import com.duebook.workspace.login.OpenSession;
import com.duebook.workspace.login.OwnSessions;
import com.duebook.workspace.login.SignedIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Stream;

/** The browsers that somebody is signed in with, and an end to what is not them, or no longer needed. */
class SessionList extends Div {

    private static final int AT_FIRST = 8;

    private final transient OwnSessions sessions;
    private final transient SignedIn me;
    private final transient Dates dates;
    private final Grid<OpenSession> list = new Grid<>();
    private final Button endOthers = new Button();
    private final Button showAll = new Button();
    private boolean all;

    SessionList(OwnSessions sessions, SignedIn me, Dates dates) {
        this.sessions = sessions;
        this.me = me;
        this.dates = dates;
        addClassName("section");
        list.setAllRowsVisible(true);
        list.addThemeVariants(GridVariant.NO_BORDER);
        list.addComponentColumn(this::which).setHeader(getTranslation("workspace.sessions.device"));
        list.addComponentColumn(this::end).setFlexGrow(0).setAutoWidth(true);
        endOthers.setText(getTranslation("workspace.sessions.endOthers"));
        endOthers.addClickListener(clicked -> {
            sessions.endOthers(me);
            refresh();
        });
        showAll.addClickListener(clicked -> {
            all = true;
            refresh();
        });
        showAll.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Paragraph(getTranslation("workspace.sessions.lead")), list, new Div(showAll, endOthers));
        refresh();
    }

    private Component which(OpenSession session) {
        var more = new Span(getTranslation("workspace.sessions.since", dates.moment(session.begunAt()),
                dates.moment(session.seenAt()), session.device().address()));
        more.addClassName("member-email");
        var which = new Div(new Span(name(session.device())), more);
        which.addClassName("member-who");
        if (session.isThis()) {
            which.add(new StatusBadge(getTranslation("workspace.sessions.this"), Tone.NEUTRAL));
        }
        return which;
    }

    private String name(Device device) {
        return device.browser() != null && device.system() != null
                ? getTranslation("workspace.sessions.browserOn", device.browser(), device.system())
                : Stream.of(device.browser(), device.system()).filter(Objects::nonNull).findFirst()
                        .orElseGet(() -> getTranslation("workspace.sessions.unknown"));
    }

    private Component end(OpenSession session) {
        var button = new Button(getTranslation("workspace.sessions.end"), clicked -> {
            sessions.end(me, session.id());
            refresh();
        });
        button.setAriaLabel(getTranslation("workspace.sessions.endOf", name(session.device())));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setVisible(!session.isThis());
        return button;
    }

    private void refresh() {
        var open = sessions.open(me);
        list.setItems(all ? open : open.subList(0, Math.min(AT_FIRST, open.size())));
        showAll.setText(getTranslation("workspace.sessions.showAll", open.size()));
        showAll.setVisible(!all && open.size() > AT_FIRST);
        endOthers.setVisible(open.stream().anyMatch(session -> !session.isThis()));
    }
}
