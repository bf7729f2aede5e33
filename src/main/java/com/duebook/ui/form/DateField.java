package com.duebook.ui.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A day, typed or picked. Says of what it cannot read that it is no date, whatever a form has to say of a field without a value. */
public class DateField extends DatePicker {

    private @Nullable String words;

    public DateField() {
        setI18n(words(getLocale()));
    }

    public DateField(String label) {
        this();
        setLabel(label);
    }

    public DateField(String label, @Nullable LocalDate day) {
        this(label);
        setValue(day);
    }

    /** Something is typed that is no date. */
    public boolean isUnreadable() {
        return isInputUnparsable();
    }

    @Override
    public void setErrorMessage(@Nullable String words) {
        this.words = words;
        say();
    }

    /** What cannot be read stays wrong until it is typed anew. */
    @Override
    public void setInvalid(boolean invalid) {
        say();
        super.setInvalid(invalid || isUnreadable());
    }

    private void say() {
        super.setErrorMessage(isUnreadable() ? getTranslation("ui.form.date") : words);
    }

    private DatePickerI18n words(Locale locale) {
        var days = IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus).toList();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList())
                .setWeekdays(names(days, TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(names(days, TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(getTranslation("ui.form.date.today"))
                .setCancel(getTranslation("ui.action.cancel"))
                .setBadInputErrorMessage(getTranslation("ui.form.date"));
    }

    private static List<String> names(List<DayOfWeek> days, TextStyle style, Locale locale) {
        return days.stream().map(day -> day.getDisplayName(style, locale)).toList();
    }
}
