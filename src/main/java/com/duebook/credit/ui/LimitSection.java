package com.duebook.credit.ui;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.limit.LimitView;
import com.duebook.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The limits in force with what uses them up, and all that were ever set. */
class LimitSection extends Section {

    /**
     * @param granted what the policy gives beside a limit; null for nothing
     * @param set opens the form of a new limit; null for whoever may not ask for one
     * @param end opens the form that ends one; null for whoever may not
     */
    LimitSection(List<CreditStanding> standings, List<LimitView> history, LimitTexts texts, Words words, @Nullable String granted,
            @Nullable Runnable set, @Nullable Consumer<LimitView> end) {
        addClassName("section");
        var head = new Div(new H2(getTranslation("credit.limit.title")));
        head.addClassName("section-head");
        if (set != null) {
            var button = new Button(getTranslation("credit.limit.set"), clicked -> set.run());
            button.addThemeVariants(ButtonVariant.SMALL);
            var tools = new Div(button);
            tools.addClassName("section-tools");
            head.add(tools);
        }
        add(head);
        standings.forEach(standing -> add(new LimitBar(standing, texts, words)));
        if (granted != null) {
            add(new Paragraph(granted));
        } else if (standings.isEmpty()) {
            add(new Paragraph(getTranslation("credit.limit.none.text")));
        }
        var over = history.stream().collect(Collectors.partitioningBy(limit -> isOver(limit, words.dates().today())));
        var current = over.getOrDefault(false, List.of());
        var ended = over.getOrDefault(true, List.of());
        if (!current.isEmpty()) {
            add(new LimitTable(getTranslation("credit.limit.history"), current, texts, words, end));
        }
        if (!ended.isEmpty()) {
            var title = getTranslation("credit.limit.showEnded", ended.size());
            var fold = new NativeDetails(title, new LimitTable(title, ended, texts, words, null));
            fold.addClassName("score-history");
            add(fold);
        }
    }

    /** Whether it was replaced, or its last day is over. */
    private static boolean isOver(LimitView limit, LocalDate today) {
        var last = limit.to();
        return !limit.isCurrent() || last != null && last.isBefore(today);
    }
}
