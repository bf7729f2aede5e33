package com.duebook.ui.shell;

import com.duebook.text.Texts;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives the screens the texts of all modules. */
@Component
class Translations implements I18NProvider {

    private final transient Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.get(key, locale, arguments);
    }
}
