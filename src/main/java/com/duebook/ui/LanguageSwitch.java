package com.duebook.ui;

import com.duebook.text.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;

/** English or Chinese for people who have no profile here; the page is shown again in that language. */
public class LanguageSwitch extends Div {

    public LanguageSwitch() {
        addClassName("language-switch");
        Texts.LOCALES.forEach(locale -> add(choice(locale)));
    }

    private static Button choice(Locale locale) {
        var name = locale.getLanguage().equals("zh") ? "中文" : "English";
        var button = new Button(name, clicked -> {
            VaadinSession.getCurrent().setLocale(locale);
            UI.getCurrent().getPage().reload();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.getElement().setAttribute("lang", locale.toLanguageTag());
        return button;
    }
}
