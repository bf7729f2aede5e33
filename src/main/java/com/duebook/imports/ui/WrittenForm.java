package com.duebook.imports.ui;

import com.duebook.imports.format.DateOrder;
import com.duebook.imports.format.Question;
import com.duebook.imports.format.Years;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.Preview;
import com.duebook.money.DecimalMark;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.Required;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How dates and amounts are written, as far as the file leaves it open or somebody knows better. */
class WrittenForm {

    private final Preview preview;
    private final Select<DateOrder> dates;
    private final Select<DecimalMark> decimals;
    private final Select<String> months = new Select<>();
    private final Select<Years> years;
    private final CurrencyField currency = new CurrencyField();

    WrittenForm(Preview preview, Mapping first, Runnable whenChanged) {
        this.preview = preview;
        dates = choice("dates", DateOrder.values(), first.dates(), Question.DATES);
        decimals = choice("decimals", DecimalMark.values(), first.decimals(), Question.DECIMALS);
        years = choice("years", Years.values(), first.form().years(), null);
        months.setLabel(text("imports.months"));
        months.setItems(preview.languages());
        months.setItemLabelGenerator(tag -> Locale.forLanguageTag(tag).getDisplayName(UI.getCurrent().getLocale()));
        months.setHelperText(asked(Question.MONTHS) ? text("imports.asked.MONTHS") : null);
        Required.mark(months, true);
        currency.setLabel(text("imports.currency"));
        currency.setPlaceholder(asked(Question.CURRENCY) ? "" : text("imports.asWritten"));
        currency.setHelperText(asked(Question.CURRENCY) ? text("imports.asked.CURRENCY") : null);
        currency.setClearButtonVisible(true);
        Required.mark(currency, asked(Question.CURRENCY));
        currency.setValue(first.currency());
        months.setValue(preview.languages().contains(first.form().months()) ? first.form().months() : null);
        List.of(dates, decimals, years, months).forEach(it -> it.addValueChangeListener(changed -> whenChanged.run()));
        currency.addValueChangeListener(changed -> whenChanged.run());
    }

    List<Component> fields() {
        var fields = new ArrayList<Component>(List.of(dates));
        if (!preview.languages().isEmpty()) {
            fields.add(months);
        }
        if (preview.guess().form().years() != Years.GREGORIAN) {
            fields.add(years);
        }
        if (preview.kind() != ImportKind.CUSTOMERS) {
            fields.addAll(List.of(decimals, currency));
        }
        return fields;
    }

    Mapping answer(Mapping mapping) {
        var form = mapping.form().with(years.getValue());
        return mapping.with(dates.getValue(), decimals.getValue(), currency.getValue())
                .with(preview.languages().isEmpty() ? form : form.withMonths(months.getValue()));
    }

    /** Marks what has to be chosen and is not. */
    boolean isAnswered(Mapping mapping) {
        mark(dates, isOpen(Question.DATES, mapping));
        mark(decimals, isOpen(Question.DECIMALS, mapping));
        mark(months, isOpen(Question.MONTHS, mapping));
        var lacksCurrency = isOpen(Question.CURRENCY, mapping);
        currency.setInvalid(lacksCurrency);
        currency.setErrorMessage(text("imports.choose.answer"));
        return !dates.isInvalid() && !decimals.isInvalid() && !months.isInvalid() && !lacksCurrency;
    }

    private <E extends Enum<E>> Select<E> choice(String what, E[] items, @Nullable E first, @Nullable Question question) {
        var select = new Select<E>();
        var key = "imports." + what;
        select.setLabel(text(key));
        select.setItems(Arrays.asList(items));
        select.setItemLabelGenerator(item -> text(item == null ? "imports.asWritten" : key + "." + item));
        var isAsked = question != null && asked(question);
        if (question != null && !isAsked) {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(text("imports.asWritten"));
        }
        select.setHelperText(isAsked ? text("imports.asked." + question) : null);
        Required.mark(select, isAsked);
        select.setValue(first);
        return select;
    }

    private boolean isOpen(Question question, Mapping mapping) {
        return asked(question) && !mapping.answers(question);
    }

    private boolean asked(Question question) {
        return preview.questions().contains(question);
    }

    private static void mark(Select<?> select, boolean isMissing) {
        select.setInvalid(isMissing);
        select.setErrorMessage(text("imports.choose.answer"));
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
