package com.duebook.insight.ui;

import com.duebook.ageing.ui.AgeingNavigation;
import com.duebook.insight.Company;
import com.duebook.insight.Trend;
import com.duebook.insight.Trend.MonthEnd;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.ui.Card;
import com.duebook.ui.Page;
import com.duebook.ui.Query;
import com.duebook.ui.Words;
import com.duebook.ui.list.Exports;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Trends, and the way to the ageing report. */
@Route(ReportsView.PATH)
@Menu(title = "insight.reports", icon = "bars", order = Places.Menu.REPORTS)
@PermitAll
class ReportsView extends Page implements AfterNavigationObserver {

    static final String PATH = "reports";
    private static final int MONTHS = 13;

    private final transient Company company;
    private final transient Trend trend;
    private final transient Tenancy tenancy;
    private final transient TenantProfiles profiles;
    private final transient Exports exports;
    private final transient Words words;
    private final Div content = new Div();

    ReportsView(Company company, Trend trend, Tenancy tenancy, TenantProfiles profiles, Exports exports,
            Words words) {
        super(UI.getCurrent().getTranslation("insight.reports"));
        this.company = company;
        this.trend = trend;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.exports = exports;
        this.words = words;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var figures = company.figures();
        var own = profiles.of(tenancy.tenant()).currency();
        var query = Query.of(event.getLocation());
        var currency = CurrencyTabs.chosen(query, figures, own);
        content.removeAll();
        var ends = trend.dso(currency, MONTHS);
        content.add(CurrencyTabs.leftOut(query, currency), new CurrencyTabs(figures, currency, PATH), ageing(),
                ends.stream().anyMatch(ReportsView::isOwed) ? new DsoChart(ends, words, exports) : nothingSold());
    }

    private static boolean isOwed(MonthEnd end) {
        return end.dso().filter(days -> days.signum() > 0).isPresent();
    }

    /** Rather than a line of zeros. */
    private Card nothingSold() {
        return new Card(getTranslation("insight.dso.title"), new Paragraph(getTranslation("insight.dso.empty")));
    }

    private Card ageing() {
        return new Card(getTranslation("insight.ageing.title"),
                new Paragraph(getTranslation("insight.ageing.text")),
                new Anchor(AgeingNavigation.AGEING, getTranslation("insight.ageing.open")));
    }
}
