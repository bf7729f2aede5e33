package com.duebook.portal.ui;

import com.duebook.portal.PayCookie;
import com.duebook.portal.PayPage;
import com.duebook.tenancy.Scope;
import com.duebook.text.Texts;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;

/** The frame of a payer's page: who asks, the content, whom to ask, and the language. */
abstract class PortalPage extends Main implements HasDynamicTitle {

    /** What the payer chose; before that their language is the one the workspace writes to them in. */
    private record Chosen(Locale locale) {}

    private static final int SESSION_SECONDS = 900;

    private final PayCookie cookie;
    private String link = "";
    private final Div from = new Div();
    private String title = "Duebook";

    PortalPage(PayCookie cookie) {
        this.cookie = cookie;
        addClassName("pay-page");
        from.addClassName("pay-from");
        shortSession();
    }

    /** Builds the page anew in the current language. */
    abstract void show();

    final String token(BeforeEnterEvent event) {
        link = event.getRouteParameters().get("link").orElse("");
        return cookie.in(link, VaadinServletRequest.getCurrent().getCookies());
    }

    /** @param page of this link, such as {@code due} */
    final String path(String page) {
        return "/pay/" + link + "/" + page;
    }

    final void speak(PayPage page) {
        var chosen = VaadinSession.getCurrent().getAttribute(Chosen.class);
        UI.getCurrent().setLocale(chosen == null ? page.language() : page.region().locale(chosen.locale()));
    }

    final void frame(PayPage page, Component... content) {
        frame(page.from(), content);
        if (page.hasLogo()) {
            var logo = new Image(path("logo"), "");
            logo.addClassName("workspace-logo");
            from.addComponentAsFirst(logo);
        }
    }

    private void frame(String name, Component... content) {
        removeAll();
        title = name;
        from.removeAll();
        from.add(new Span(name));
        var header = new Header(from, languages());
        header.addClassName("pay-header");
        add(header);
        add(content);
    }

    /** One page for every link that opens nothing, so that nobody learns why. */
    final void nothingHere() {
        var icon = Symbol.LINK.create();
        icon.addClassName("empty-icon");
        var card = card(icon, new H1(getTranslation("payments.portal.closed.title")),
                new Paragraph(getTranslation("payments.portal.closed.text")),
                new Paragraph(getTranslation("payments.portal.closed.ask")));
        card.addClassName("pay-calm");
        frame("Duebook", card);
    }

    final Anchor receipt() {
        return file("receipt", getTranslation("payments.portal.receipt"));
    }

    /** Beside this page, in the browser's own viewer. */
    final Anchor file(String page, String text) {
        var link = new Anchor(path(page), text);
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        return link;
    }

    static Div card(Component... content) {
        var card = new Div(content);
        card.addClassNames("card", "pay-card");
        return card;
    }

    static Footer footer(Component... content) {
        var footer = new Footer(content);
        footer.addClassName("pay-footer");
        return footer;
    }

    private Div languages() {
        var all = new Div();
        all.addClassName("language-switch");
        Texts.LOCALES.forEach(locale -> {
            var label = locale.getLanguage().equals("zh") ? "中文" : "English";
            var button = new Button(label, clicked -> {
                VaadinSession.getCurrent().setAttribute(Chosen.class, new Chosen(locale));
                show();
            });
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.getElement().setAttribute("lang", locale.toLanguageTag());
            button.getElement().setAttribute("aria-pressed",
                    String.valueOf(getLocale().getLanguage().equals(locale.getLanguage())));
            all.add(button);
        });
        return all;
    }

    /** A member who looks at a pay page keeps their own session's time. */
    private static void shortSession() {
        var session = VaadinSession.getCurrent();
        if (session.getAttribute(Scope.class) == null) {
            session.getSession().setMaxInactiveInterval(SESSION_SECONDS);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
