package com.duebook.portal.ui;

import com.duebook.checkout.AttemptState;
import com.duebook.checkout.AttemptView;
import com.duebook.money.MoneyFormat;
import com.duebook.portal.PayCookie;
import com.duebook.portal.PayPage;
import com.duebook.portal.PayerDesk;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the provider sends the payer back to. It says what is known, which may be that it is being confirmed. */
@Route(value = "pay/:link/done", autoLayout = false)
@AnonymousAllowed
class PayDoneView extends PortalPage implements BeforeEnterObserver {

    private final PayerDesk desk;
    private String token = "";

    PayDoneView(PayerDesk desk, PayCookie cookie) {
        super(cookie);
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = token(event);
        show();
    }

    @Override
    void show() {
        var attempt = desk.lastAttempt(token);
        var page = desk.page(token);
        if (attempt.isEmpty() || page.isEmpty()) {
            nothingHere();
        } else {
            show(page.get(), attempt.get());
        }
    }

    private void show(PayPage page, AttemptView attempt) {
        speak(page);
        var words = wordsOf(attempt.state());
        var icon = switch (words) {
            case "paid" -> Symbol.CHECK_CIRCLE.create();
            case "confirming" -> Symbol.CLOCK.create();
            default -> Symbol.INFO.create();
        };
        icon.addClassNames("pay-icon", words);
        var amount = MoneyFormat.format(attempt.amount(), getLocale());
        var card = card(icon,
                new H1(getTranslation("payments.portal.done." + words)),
                new Paragraph(getTranslation("payments.portal.done." + words + ".text", amount, page.from())));
        card.addClassName("pay-calm");
        if (attempt.state() == AttemptState.PAID) {
            card.add(receipt());
        }
        if (!page.open().isEmpty() && attempt.state() != AttemptState.PROCESSING) {
            card.add(new Anchor(path("due"), getTranslation("payments.portal.done.back")));
        }
        frame(page, card);
        if (words.equals("confirming")) {
            lookAgain();
        }
    }

    /** The provider's word usually takes seconds. */
    private void lookAgain() {
        getElement().executeJs("return new Promise(done => setTimeout(done, 3000))").then(passed -> show());
    }

    private static String wordsOf(AttemptState state) {
        return switch (state) {
            case PAID -> "paid";
            case NEW, OPEN, PROCESSING -> "confirming";
            case EXPIRED, FAILED -> "failed";
        };
    }
}
