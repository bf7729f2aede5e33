package com.duebook.ui;

import com.duebook.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates in the reader's words, in the workspace's days. Made by {@link Words}. */
public final class Dates {

    private static final int NEAR = 14;

    private final LocalDate today;
    private final ZoneId zone;
    private final Locale locale;
    private final Texts texts;

    Dates(LocalDate today, ZoneId zone, Locale locale, Texts texts) {
        this.today = today;
        this.zone = zone;
        this.locale = locale;
        this.texts = texts;
    }

    public LocalDate today() {
        return today;
    }

    /** Such as 21 Nov 2026. */
    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** Such as Nov 2026. */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(locale));
    }

    /** "yesterday", "in 3 days", and the date itself when it is more than two weeks off. */
    public String near(LocalDate date) {
        var days = ChronoUnit.DAYS.between(today, date);
        if (Math.abs(days) > NEAR) {
            return date(date);
        }
        return switch ((int) days) {
            case 0 -> text("ui.date.today");
            case 1 -> text("ui.date.tomorrow");
            case -1 -> text("ui.date.yesterday");
            default -> days > 0 ? text("ui.date.inDays", days) : text("ui.date.daysAgo", -days);
        };
    }

    /** "3 days late" for an open item past due, else as {@link #near}. */
    public String due(LocalDate due) {
        var late = ChronoUnit.DAYS.between(due, today);
        return late > 0 ? text("ui.date.daysLate", late) : near(due);
    }

    /** As {@link #due}, and nothing where that would only be the date. */
    public @Nullable String dueSoonOrLate(LocalDate due) {
        return due.isAfter(today.plusDays(NEAR)) ? null : due(due);
    }

    /** In which the workspace was then. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    public String moment(Instant at) {
        var local = at.atZone(zone);
        var time = local.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
        return text("ui.date.moment", near(local.toLocalDate()), time);
    }

    public String full(Instant at) {
        return at.atZone(zone).format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.LONG)
                .withLocale(locale));
    }

    private String text(String key, Object... arguments) {
        return texts.get(key, locale, arguments);
    }
}
