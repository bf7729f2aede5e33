package com.duebook.delivery.ui;

import com.duebook.messaging.MailRecord;
import com.duebook.messaging.MailState;
import com.duebook.messaging.Outbox;
import com.duebook.receivables.ui.action.InvoiceHistory;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.Timeline;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails about an invoice and what became of them. */
@Component
class MailHistory implements InvoiceHistory {

    private final Outbox outbox;
    private final Access access;

    MailHistory(Outbox outbox, Access access) {
        this.outbox = outbox;
        this.access = access;
    }

    @Override
    public List<Timeline.Event> of(UUID invoice) {
        return outbox.about(invoice).stream().map(this::event).toList();
    }

    private Timeline.Event event(MailRecord mail) {
        return new Timeline.Event(
                Objects.requireNonNullElse(mail.sentAt(), mail.createdAt()),
                I18NProvider.translate("payments.mail." + mail.state(), mail.to()), "",
                reason(mail),
                actions(mail));
    }

    /** Why it is not there yet, in our words and in the mail server's. */
    private static @Nullable String reason(MailRecord mail) {
        var problem = mail.problem();
        var words = Stream.of(
                problem == null ? "" : I18NProvider.translate("messaging.problem." + problem),
                mail.attempts() > 1 ? I18NProvider.translate("payments.mail.attempts", mail.attempts()) : "",
                Objects.requireNonNullElse(mail.detail(), ""))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? null : words;
    }

    private @Nullable Div actions(MailRecord mail) {
        var actions = new Div();
        Stream.of(said(mail), again(mail)).filter(Objects::nonNull).forEach(actions::add);
        return actions.getChildren().findAny().isEmpty() ? null : actions;
    }

    private @Nullable Button said(MailRecord mail) {
        var title = mail.title();
        return title == null ? null : small(I18NProvider.translate("payments.mail.said"),
                clicked -> outbox.text(mail.id()).ifPresent(text -> new SentMail(mail.to(), title, text).open()));
    }

    private @Nullable Button again(MailRecord mail) {
        var isStuck = mail.state() == MailState.FAILED || mail.state() == MailState.UNKNOWN;
        if (!isStuck || !access.may(Right.EDIT_INVOICES)) {
            return null;
        }
        var button = small(I18NProvider.translate("payments.mail.again"), clicked -> {
            outbox.retry(mail.id());
            Notices.done(I18NProvider.translate("payments.send.done", mail.to()));
        });
        button.setDisableOnClick(true);
        return button;
    }

    private static Button small(String label, ComponentEventListener<ClickEvent<Button>> clicked) {
        var button = new Button(label, clicked);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
