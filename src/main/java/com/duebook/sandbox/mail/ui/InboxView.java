package com.duebook.sandbox.mail.ui;

import com.duebook.sandbox.mail.CaughtMail;
import com.duebook.sandbox.mail.CaughtMails;
import com.duebook.time.RecurringList;
import com.duebook.ui.EmptyState;
import com.duebook.ui.LanguageSwitch;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All mail that the demo sent: list on the left, the chosen mail on the right; new mail appears by itself. */
@Route(value = "sandbox/inbox", autoLayout = false, registerAtStartup = false)
@AnonymousAllowed
@StyleSheet("inbox.css")
class InboxView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient CaughtMails mails;
    private final Duration pollInterval;
    private final Nav list = new Nav();
    private final Div reader = new Div();
    private @Nullable UUID chosen;

    InboxView(CaughtMails mails, RecurringList recurring) {
        this.mails = mails;
        this.pollInterval = recurring.page("sandbox-inbox");
        addClassName("inbox");
        list.addClassName("inbox-list");
        list.setAriaLabel(getTranslation("sandbox.inbox.title"));
        reader.addClassName("inbox-reader");
        add(header(), list, reader);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        chosen = id(parameter);
        showList();
        showMail();
    }

    /** Polls: push is for signed-in pages. */
    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ui.setPollInterval(Math.toIntExact(pollInterval.toMillis()));
        var stop = mails.watch(() -> ui.access(this::showList));
        addDetachListener(detached -> {
            detached.unregisterListener();
            ui.setPollInterval(-1);
            stop.run();
        });
    }

    private Component header() {
        var titles = new Div(new H1(getTranslation("sandbox.inbox.title")),
                new Paragraph(getTranslation("sandbox.inbox.explained")));
        titles.addClassName("page-titles");
        var header = new Header(titles, new Anchor("", getTranslation("sandbox.inbox.back")), new LanguageSwitch());
        header.addClassName("page-header");
        return header;
    }

    private void showList() {
        var newest = mails.newest();
        list.removeAll();
        newest.forEach(mail -> list.add(line(mail)));
        setClassName("inbox-empty", newest.isEmpty());
        if (newest.isEmpty()) {
            list.add(new EmptyState(getTranslation("sandbox.inbox.empty.title"),
                    getTranslation("sandbox.inbox.empty.text")));
        }
    }

    private Component line(CaughtMail mail) {
        var line = new Anchor("sandbox/inbox/" + mail.id(),
                part("inbox-to", mail.to()),
                part("inbox-when", Moments.of(mail.receivedAt(), this)),
                part("inbox-subject", mail.subject()),
                part("inbox-from", mail.from()));
        if (mail.id().equals(chosen)) {
            line.getElement().setAttribute("aria-current", "true");
        }
        return line;
    }

    private void showMail() {
        reader.removeAll();
        var content = Optional.ofNullable(chosen).flatMap(mails::open);
        setClassName("inbox-reading", content.isPresent());
        content.ifPresentOrElse(
                mail -> reader.add(new MailReading(mail)),
                () -> reader.add(new Paragraph(getTranslation("sandbox.inbox.choose"))));
    }

    private static Span part(String style, String text) {
        var part = new Span(text);
        part.addClassName(style);
        return part;
    }

    private static @Nullable UUID id(@Nullable String parameter) {
        try {
            return parameter == null ? null : UUID.fromString(parameter);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sandbox.inbox.title") + " · Duebook";
    }
}
