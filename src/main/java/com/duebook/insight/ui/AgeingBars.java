package com.duebook.insight.ui;

import com.duebook.ageing.AgeBand;
import com.duebook.ageing.ui.AgeingLinks;
import com.duebook.insight.CompanyFigures;
import com.duebook.insight.CompanyFigures.Age;
import com.duebook.money.Money;
import com.duebook.ui.Words;
import com.duebook.ui.figure.Amount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A bar per currency, as wide as all others, whose parts lead to the invoices that they are of. */
class AgeingBars extends Div {

    /** Narrower parts have no room for their amount. */
    private static final double ROOM = 0.085;

    private final transient Words words;
    private final transient LocalDate today;

    AgeingBars(List<CompanyFigures> figures, LocalDate today, Words words) {
        this.words = words;
        this.today = today;
        figures.forEach(one -> add(row(one)));
        var legend = new Div(Arrays.stream(AgeBand.values()).map(this::key).toArray(Component[]::new));
        legend.addClassName("legend");
        add(legend);
    }

    private Div row(CompanyFigures figures) {
        var bars = new Div();
        bars.addClassName("bars");
        var links = new AgeingLinks(figures.currency(), today);
        figures.ages().stream().filter(age -> age.items() > 0)
                .forEach(age -> bars.add(part(age, figures.open(), links.of(age.band()))));
        var row = new Div(new Span(figures.currency().getCurrencyCode()), bars, new Amount(figures.open(), words.locale()));
        row.addClassName("bar-row");
        return row;
    }

    private Anchor part(Age age, Money whole, String path) {
        var share = age.shareOf(whole);
        var part = new Anchor(path, new Span(share < ROOM ? "" : rounded(age.amount())), card(age, share));
        part.addClassNames("age", style(age.band()));
        part.getStyle().set("flex", String.valueOf(Math.max(0, age.amount().minor())));
        part.setAriaLabel(words.get("insight.ageing.part", band(age.band()), words.money(age.amount()), age.items()));
        return part;
    }

    /** Shows while the part is pointed at. */
    private Div card(Age age, double share) {
        var name = new Span(band(age.band()));
        name.addClassName("strong");
        var percent = NumberFormat.getPercentInstance(words.locale());
        percent.setMaximumFractionDigits(1);
        var amount = new Div(new Amount(age.amount(), words.locale()), new Span(" " + percent.format(share)));
        var card = new Div(name, amount, new Div(words.get("ageing.count", age.items())));
        card.addClassName("hover-card");
        card.getElement().setAttribute("aria-hidden", "true");
        return card;
    }

    private Span key(AgeBand band) {
        var square = new Span();
        square.addClassNames("age", "key", style(band));
        return new Span(square, new Span(band(band)));
    }

    private String band(AgeBand band) {
        return words.get("ageing.band." + band);
    }

    private String rounded(Money amount) {
        return NumberFormat.getIntegerInstance(words.locale()).format(amount.amount().setScale(0, RoundingMode.HALF_UP));
    }

    private static String style(AgeBand band) {
        return "age-" + band.ordinal();
    }
}
