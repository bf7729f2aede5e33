package com.duebook.ui;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Texts;
import com.duebook.time.Today;
import com.duebook.ui.figure.KeyFigure;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How the current reader writes dates and amounts. */
@Component
public class Words {

    private final Today today;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Texts texts;

    Words(Today today, Tenancy tenancy, TenantProfiles profiles, Texts texts) {
        this.today = today;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.texts = texts;
    }

    /** In the workspace's zone; in UTC for whoever is in none. */
    public Dates dates() {
        ZoneId zone = tenancy.workspace().map(workspace -> profiles.of(workspace).zone()).orElse(ZoneOffset.UTC);
        return new Dates(LocalDate.ofInstant(today.now(), zone), zone, locale(), texts);
    }

    public String money(Money amount) {
        return MoneyFormat.format(amount, locale());
    }

    public KeyFigure figure(Money amount) {
        return KeyFigure.of(amount, locale());
    }

    public String get(String key, Object... arguments) {
        return texts.get(key, locale(), arguments);
    }

    public Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
