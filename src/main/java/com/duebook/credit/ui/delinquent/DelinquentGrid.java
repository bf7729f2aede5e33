package com.duebook.credit.ui.delinquent;

import com.duebook.credit.delinquent.DelinquentRow;
import com.duebook.credit.ui.score.ScoreWords;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.ui.Words;
import com.duebook.ui.list.ListGrid;
import com.duebook.workspace.Colleagues;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;

/** Who is late, how much of it how long, and what comes next. */
class DelinquentGrid extends ListGrid<DelinquentRow> {

    private static final int WIDTH = 100;

    DelinquentGrid(Words words, Colleagues colleagues) {
        super(DelinquentRow.class);
        var dates = words.dates();
        yielding(link("customer", label("customer"), DelinquentRow::name, row -> CustomersNavigation.customer(row.customer())));
        aged("class", label("class"), row -> DelinquentWords.creditClass(row, words),
                row -> row.byHand() == null ? "" : ScoreWords.byHand(row.byHand(), words), row -> null)
                .setAutoWidth(false).setWidth("8rem").setFlexGrow(0);
        aged("late", label("late"), row -> getTranslation("credit.delinquent.days", row.daysLate()), row -> dates.date(row.since()),
                DelinquentRow::daysLate).setAutoWidth(false).setWidth("5.75rem").setFlexGrow(0);
        bands();
        badge("stage", label("stage"), row -> getTranslation(DelinquentWords.STAGE + row.stage()),
                row -> DelinquentWords.tone(row.stage())).setWidth("7rem");
        link("next", label("next"), row -> getTranslation(DelinquentWords.NEXT + row.next()), DelinquentWords::path)
                .setAutoWidth(false).setWidth("9.5rem").setFlexGrow(0);
        text("owner", label("owner"), row -> row.owner() == null ? getTranslation("credit.delinquent.nobody")
                : colleagues.name(row.owner())).setPartNameGenerator(row -> row.owner() == null ? "act" : "").setAutoWidth(false)
                .setWidth("7.5rem").setFlexGrow(0);
        money("overdue", label("overdue"), DelinquentRow::overdue);
        money("disputed", label("disputed"), row -> row.disputed().isZero() ? null : row.disputed()).setVisible(false);
        onPhone("customer", "overdue", "stage", "late", "next", "owner");
    }

    /** Each part as wide as its share. */
    private Grid.Column<DelinquentRow> bands() {
        var svg = new StringBuilder(
                "<svg class='age-bar' viewBox='0 0 100 8' preserveAspectRatio='none' role='img' aria-label='${item.said}'>");
        for (var band = 0; band < 4; band++) {
            svg.append("<rect class='age-").append(band + 1).append("' height='8' x='${item.x").append(band)
                    .append("}' width='${item.w").append(band).append("}'></rect>");
        }
        var renderer = LitRenderer.<DelinquentRow>of(svg + "</svg>").withProperty("said", this::said);
        for (var band = 0; band < 4; band++) {
            var at = band;
            renderer.withProperty("x" + band, row -> share(row, 0, at)).withProperty("w" + band, row -> share(row, at, at + 1));
        }
        return addColumn(renderer).setKey("ageing").setHeader(label("ageing")).setWidth("9rem").setFlexGrow(0);
    }

    private static double share(DelinquentRow row, int from, int to) {
        var part = row.bands().stream().skip(from).limit(to - from).mapToLong(Money::minor).sum();
        return (double) WIDTH * part / Math.max(1, row.bands().stream().mapToLong(Money::minor).sum());
    }

    private String said(DelinquentRow row) {
        return getTranslation("credit.delinquent.bands",
                row.bands().stream().map(amount -> MoneyFormat.plain(amount, getLocale())).toArray());
    }

    private String label(String field) {
        return getTranslation("credit.delinquent.field." + field);
    }
}
