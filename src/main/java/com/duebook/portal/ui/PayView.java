package com.duebook.portal.ui;

import com.duebook.checkout.gateway.GatewayUnclear;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.portal.PayCookie;
import com.duebook.portal.PayPage;
import com.duebook.portal.PayerDesk;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.DueInvoice;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.ui.Faults;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** Who asks, for what, how much, until when, and one button. */
@Route(value = "pay/:link/due", autoLayout = false)
@AnonymousAllowed
class PayView extends PortalPage implements BeforeEnterObserver {

    private final PayerDesk desk;
    private String token = "";
    private @Nullable Choice choice;
    private @Nullable MoneyField part;
    private Button pay = new Button();
    private final Paragraph secure = new Paragraph();
    private final Paragraph notOnline = new Paragraph();
    private final Paragraph trouble = new Paragraph();

    PayView(PayerDesk desk, PayCookie cookie) {
        super(cookie);
        this.desk = desk;
        trouble.addClassName("pay-trouble");
        trouble.getElement().setAttribute("role", "alert");
        notOnline.addClassName("pay-note");
        notOnline.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = token(event);
        show();
    }

    @Override
    void show() {
        desk.page(token).ifPresentOrElse(this::show, this::nothingHere);
    }

    private void show(PayPage page) {
        speak(page);
        trouble.setVisible(false);
        frame(page, demand(page));
        page.transfer().filter(bank -> page.invoice().isOpen() && !page.paused())
                .ifPresent(bank -> add(new TransferCard(bank, page)));
        add(footer(question(page)));
    }

    private Div demand(PayPage page) {
        var invoice = page.invoice();
        var card = card(
                new Paragraph(getTranslation("payments.portal.for", page.customer(), invoice.number())),
                new H1(money(invoice.isOpen() ? invoice.open() : invoice.total())));
        if (!invoice.open().equals(invoice.total()) && invoice.isOpen()) {
            card.add(new Paragraph(getTranslation("payments.portal.ofTotal", money(invoice.total()))));
        }
        card.add(until(invoice));
        card.add(document(invoice));
        if (desk.hasReceipt(token)) {
            card.add(receipt());
        }
        if (page.paused() && !page.open().isEmpty()) {
            card.add(new Paragraph(getTranslation("payments.portal.paused")));
        } else if (!page.open().isEmpty()) {
            card.add(checkout(page));
        }
        return card;
    }

    private Component until(DueInvoice invoice) {
        var line = new Div();
        line.addClassName("pay-until");
        if (!invoice.isOpen()) {
            line.add(new StatusBadge(getTranslation("payments.portal.closed." + invoice.status()),
                    invoice.status() == InvoiceStatus.PAID ? Tone.GOOD : Tone.NEUTRAL));
        } else if (invoice.daysLate() > 0) {
            line.add(new Span(getTranslation("payments.portal.due", date(invoice.dueOn()))),
                    new StatusBadge(getTranslation("payments.portal.late", invoice.daysLate()), Tone.WARNING));
        } else {
            line.add(new Span(getTranslation("payments.portal.due", date(invoice.dueOn()))));
        }
        return line;
    }

    private Anchor document(DueInvoice invoice) {
        return file("invoice/" + invoice.id(), getTranslation("payments.portal.pdf", invoice.number()));
    }

    private Div checkout(PayPage page) {
        var parts = new Div();
        parts.addClassName("pay-checkout");
        if (page.open().size() > 1) {
            choice = new Choice(page, () -> label(page));
            parts.add(new H2(getTranslation("payments.portal.others")), choice);
        } else {
            choice = null;
        }
        part = null;
        if (page.online()) {
            if (page.partAllowed()) {
                parts.add(partOf(page));
            }
            pay = new Button("", clicked -> pay(page));
            pay.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
            pay.addClassName("pay-button");
            pay.setDisableOnClick(true);
            secure.setText(getTranslation("payments.portal.secure"));
            secure.addClassName("pay-note");
            parts.add(notOnline, pay, trouble, secure);
            label(page);
        }
        return parts;
    }

    private Details partOf(PayPage page) {
        var field = new MoneyField(getTranslation("payments.portal.part.amount"), page.invoice().open().currency());
        field.addValueChangeListener(typed -> label(page));
        part = field;
        return new Details(getTranslation("payments.portal.part"), field);
    }

    /** The button says the amount that will be asked for. */
    private void label(PayPage page) {
        var all = choice == null ? page.open().getFirst().open() : choice.total();
        var wanted = part == null ? null : part.getValue();
        var asked = wanted == null ? all : wanted.min(all);
        var taken = !all.isPositive() || desk.takes(asked);
        pay.setText(getTranslation("payments.portal.pay", money(asked)));
        pay.setEnabled(all.isPositive());
        pay.setVisible(taken);
        secure.setVisible(taken);
        notOnline.setText(taken ? "" : getTranslation("payments.refusal.notOnline"));
    }

    private void pay(PayPage page) {
        if (part != null && part.isUnreadable()) {
            pay.setEnabled(true);
            return;
        }
        try {
            var chosen = choice == null ? page.open().stream().map(DueInvoice::id).toList() : choice.ids();
            var checkout = desk.pay(token, chosen, part == null ? null : part.getValue(), getLocale());
            UI.getCurrent().getPage().setLocation(checkout);
        } catch (NotFound gone) {
            nothingHere();
        } catch (GatewayUnclear unclear) {
            complain(getTranslation("payments.portal.unclear", Faults.note(unclear, "asking the payment provider for its page")));
        } catch (Refusal refusal) {
            complain(getTranslation(refusal.key(), refusal.arguments()));
        } catch (RuntimeException fault) {
            complain(getTranslation("problem.fault", Faults.note(fault, "beginning a payment")));
        }
    }

    private void complain(String words) {
        trouble.setText(words);
        trouble.setVisible(true);
        pay.setEnabled(true);
    }

    private Paragraph question(PayPage page) {
        if (page.askAt() == null) {
            return new Paragraph(getTranslation("payments.portal.ask", page.from()));
        }
        var paragraph = new Paragraph(getTranslation("payments.portal.askAt") + " ");
        paragraph.add(new Anchor("mailto:" + page.askAt(), page.askAt()));
        return paragraph;
    }

    private String money(Money amount) {
        return MoneyFormat.format(amount, getLocale());
    }

    private String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale()));
    }
}
