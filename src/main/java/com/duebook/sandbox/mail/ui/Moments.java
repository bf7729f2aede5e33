package com.duebook.sandbox.mail.ui;

import com.duebook.text.Region;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments for a reader without a workspace: in the browser's time zone. */
final class Moments {

    private Moments() {}

    static String of(Instant moment, Component in) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale(in.getUI().orElseGet(UI::getCurrent)))
                .format(moment.atZone(zone()));
    }

    /** Nobody has signed in here: the habits are those the browser tells of. */
    private static Locale locale(UI ui) {
        var browser = ui.getSession().getBrowser().getLocale();
        return browser == null ? ui.getLocale() : new Region(browser.getCountry()).locale(ui.getLocale());
    }

    private static ZoneId zone() {
        var details = UI.getCurrent() == null ? null : UI.getCurrent().getPage().getExtendedClientDetails();
        return details == null || details.getTimeZoneId() == null
                ? ZoneOffset.UTC
                : ZoneId.of(details.getTimeZoneId());
    }
}
