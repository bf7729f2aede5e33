package com.duebook.credit.ui.file;

import com.duebook.credit.check.CheckResult;
import com.duebook.credit.check.CheckTexts;
import com.duebook.credit.check.CheckView;
import com.duebook.credit.check.CreditChecks;
import com.duebook.credit.check.CreditFileRules;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The checklist of a customer: what was found by whom, and what is still to be looked at. */
@org.springframework.stereotype.Component
class CheckPart implements CreditFilePart {

    private static final List<String> COLUMNS = List.of("item", "result", "note", "by");

    private final CreditChecks checks;
    private final CreditFileRules rules;
    private final CheckTexts texts;
    private final Access access;
    private final Words words;

    CheckPart(CreditChecks checks, CreditFileRules rules, CheckTexts texts, Access access, Words words) {
        this.checks = checks;
        this.rules = rules;
        this.texts = texts;
        this.access = access;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.CreditFile.CHECKS;
    }

    @Override
    public Component of(UUID customer) {
        var section = new Section();
        section.addClassName("section");
        show(section, customer);
        return section;
    }

    private void show(Section section, UUID customer) {
        section.removeAll();
        var known = checks.of(customer).stream().collect(Collectors.toMap(it -> it.check().item(), it -> it, (one, other) -> one));
        var items = rules.current().items();
        var done = items.stream().filter(known::containsKey).count();
        var head = new FileSectionHead(words.get("credit.check.title"), "", null);
        var context = new Span(words.get("credit.check.done", done, items.size()));
        context.addClassName("soft");
        head.add(context);
        var table = new FileTable(words.get("credit.check.title"),
                COLUMNS.stream().map(column -> words.get("credit.check.column." + column)).toList(), Set.of());
        var mayEdit = access.may(Right.DECIDE_CREDIT);
        items.forEach(item -> row(table, item, known.get(item), mayEdit
                ? () -> new CheckDialog(customer, item, checks, texts, words, () -> show(section, customer)).open() : null));
        section.add(head, table);
    }

    private void row(FileTable table, String item, @Nullable CheckView view, @Nullable Runnable enter) {
        var name = texts.item(item, words.locale());
        var by = new Div();
        if (view != null) {
            by.add(FileTable.tiny(view.recordedBy() + " · " + words.dates().date(view.check().day())));
        }
        if (enter != null) {
            var button = new Button(words.get(view == null ? "credit.check.enter" : "credit.check.again"), clicked -> enter.run());
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(words.get("credit.check.enter.of", name));
            by.add(button);
        }
        table.row(false, new Span(name), view == null ? new StatusBadge(words.get("credit.check.open"), Tone.QUIET)
                : new StatusBadge(words.get("credit.check.result." + view.check().result()), tone(view.check().result())),
                new Span(view == null ? "" : view.check().note()), by);
    }

    private static Tone tone(CheckResult result) {
        return result == CheckResult.FAILED ? Tone.ACT : Tone.NEUTRAL;
    }
}
