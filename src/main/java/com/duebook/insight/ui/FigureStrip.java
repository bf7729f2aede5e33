package com.duebook.insight.ui;

import com.duebook.ageing.ui.AgeingLinks;
import com.duebook.insight.CompanyFigures;
import com.duebook.ui.figure.KeyFigure;
import com.duebook.ui.figure.SummaryStrip;
import com.duebook.ui.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The figures of one currency; each leads to the invoices that add up to it. */
class FigureStrip extends SummaryStrip {

    FigureStrip(CompanyFigures figures, Optional<BigDecimal> dso, LocalDate today, Words words) {
        var links = new AgeingLinks(figures.currency(), today);
        figure(words.get("insight.open"), words.figure(figures.open()),
                words.get("insight.items", figures.openItems()), links.open());
        figure(words.get("insight.overdue"), words.figure(figures.overdue()),
                words.get("insight.items", figures.overdueItems()), links.overdue());
        figure(words.get("insight.dueThisWeek"), words.figure(figures.dueThisWeek()),
                words.get("insight.dueThisWeek.hint"), links.dueThisWeek());
        figure(words.get("insight.dso"), new KeyFigure(dso.map(days -> words.get("insight.days", days)).orElse("–")),
                words.get("insight.dso.hint"), ReportsView.PATH);
    }
}
