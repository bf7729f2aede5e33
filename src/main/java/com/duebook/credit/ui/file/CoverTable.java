package com.duebook.credit.ui.file;

import com.duebook.credit.cover.CoverTexts;
import com.duebook.credit.cover.CoverView;
import com.duebook.credit.cover.NewCover;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.duebook.ui.figure.Amount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was ever entered: what holds first, then what was replaced. */
class CoverTable extends FileTable {

    /** From so many days before its end on it stands out. */
    private static final int SOON = 30;

    private final transient CoverTexts texts;
    private final transient EvidenceFiles files;
    private final transient Words words;
    private final transient @Nullable Consumer<CoverView> end;

    /** @param end null for whoever may not end any */
    CoverTable(List<CoverView> covers, CoverTexts texts, EvidenceFiles files, Words words, @Nullable Consumer<CoverView> end) {
        super(words.get("credit.cover.title"), Stream.of("what", "amount", "days", "details", "by")
                .map(column -> words.get("credit.cover.column." + column)).toList(), Set.of(1));
        this.texts = texts;
        this.files = files;
        this.words = words;
        this.end = end;
        covers.stream().filter(CoverView::isCurrent).forEach(this::row);
        covers.stream().filter(cover -> !cover.isCurrent()).forEach(this::row);
    }

    private void row(CoverView cover) {
        var terms = cover.terms();
        var what = new Div(new Div(texts.kind(terms.kind(), words.locale())), tiny(terms.giver()));
        row(!cover.isCurrent() || cover.isOver(words.dates().today()), what, new Amount(cover.raises(), words.locale()), days(cover),
                details(terms), by(cover));
    }

    private Component days(CoverView cover) {
        var days = new Span(texts.days(cover.terms(), words.locale()));
        var badge = cover.isCurrent() ? state(cover, words.dates().today()) : null;
        return badge == null ? days : new Span(days, new Span(" "), badge);
    }

    private @Nullable StatusBadge state(CoverView cover, LocalDate today) {
        if (cover.isOver(today)) {
            return new StatusBadge(words.get("credit.cover.lapsed"), Tone.QUIET);
        }
        if (!cover.isOn(today)) {
            return new StatusBadge(words.get("credit.cover.later"), Tone.NEUTRAL);
        }
        var to = cover.terms().to();
        var left = to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, to);
        return left > SOON ? null : new StatusBadge(words.get("credit.cover.lapses", left), Tone.SOON);
    }

    private Component details(NewCover terms) {
        var insured = Stream.of(terms.reference(), terms.percent() == 100 ? "" : texts.amount(terms, words.locale()),
                terms.longestTerms() == null ? "" : words.get("credit.cover.terms.longest", terms.longestTerms()),
                terms.notifyDays() == null ? "" : words.get("credit.cover.terms.notify", terms.notifyDays()),
                terms.discretionary() ? words.get("credit.cover.terms.discretionary") : "", terms.note());
        var details = new Div(insured.filter(part -> !part.isBlank()).collect(Collectors.joining(" · ")));
        var file = terms.file();
        if (file != null) {
            details.add(new Div(new EvidenceLink(file, files)));
        }
        return details;
    }

    private Component by(CoverView cover) {
        var dates = words.dates();
        var who = tiny(cover.recordedBy() + " · " + dates.moment(cover.recordedAt()));
        var replacedAt = cover.replacedAt();
        if (replacedAt != null) {
            return new Span(who, tiny(" · " + words.get("credit.limit.replaced", dates.moment(replacedAt))));
        }
        return end == null || cover.isOver(dates.today()) ? who : new Span(who, ending(cover, end));
    }

    private Button ending(CoverView cover, Consumer<CoverView> act) {
        var button = new Button(words.get("credit.cover.end"), clicked -> act.accept(cover));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words.get("credit.cover.end.of", cover.terms().giver()));
        return button;
    }
}
