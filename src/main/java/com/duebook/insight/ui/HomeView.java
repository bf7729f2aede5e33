package com.duebook.insight.ui;

import com.duebook.alerts.Alerts;
import com.duebook.alerts.desk.AlertFilter;
import com.duebook.alerts.desk.AlertList;
import com.duebook.alerts.telling.BuiltInNames;
import com.duebook.insight.Company;
import com.duebook.insight.CompanyFigures;
import com.duebook.insight.NewestPayments;
import com.duebook.insight.Trend;
import com.duebook.ui.Live;
import com.duebook.ui.Page;
import com.duebook.ui.Query;
import com.duebook.ui.Words;
import com.duebook.ui.list.Exports;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

/**
 * What is owed, how late it is, and what is new. Were its own address the empty one, Vaadin would load it with every first
 * page.
 */
@Route("home")
@RouteAlias("")
@Menu(title = "insight.home", icon = "home", order = Places.Menu.HOME)
@PermitAll
class HomeView extends Page implements AfterNavigationObserver {

    private static final int NEWEST = 6;

    private final transient Company company;
    private final transient Trend trend;
    private final transient NewestPayments payments;
    private final transient AlertList alerts;
    private final transient BuiltInNames builtIn;
    private final transient Exports exports;
    private final transient Words words;
    private final Div content = new Div();
    private Query query = new Query(Map.of());

    HomeView(Company company, Trend trend, NewestPayments payments, AlertList alerts, BuiltInNames builtIn, Exports exports,
            Live live, Words words) {
        super(UI.getCurrent().getTranslation("insight.home"));
        this.company = company;
        this.trend = trend;
        this.payments = payments;
        this.alerts = alerts;
        this.builtIn = builtIn;
        this.exports = exports;
        this.words = words;
        context(words.dates().today().format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(words.locale())));
        content.addClassName("section");
        add(content);
        live.onChange(this, Alerts.TOPIC, this::refresh);
        live.onChange(this, "payments", this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = Query.of(event.getLocation());
        refresh();
    }

    private void refresh() {
        content.removeAll();
        if (company.hasBegun()) {
            fill(company.figures());
        } else {
            content.add(new FirstSteps());
        }
    }

    private void fill(List<CompanyFigures> figures) {
        var dates = words.dates();
        if (figures.isEmpty()) {
            content.add(new AllSettled());
        } else {
            var currency = CurrencyTabs.chosen(query, figures, figures.getFirst().currency());
            content.add(CurrencyTabs.leftOut(query, currency), new CurrencyTabs(figures, currency, ""));
            figures.stream().filter(one -> one.currency().equals(currency)).forEach(one -> content.add(new FigureStrip(
                    one, trend.dso(currency, 1).getLast().dso(), dates.today(), words)));
            content.add(new AgeingChart(figures, dates.today(), words, exports));
        }
        var news = new Div(
                new NewestAlertsCard(alerts.page(AlertFilter.LIVE, 0, NEWEST * 4), NEWEST, builtIn, words),
                new NewestPaymentsCard(payments.list(NEWEST), words));
        news.addClassName("halves");
        content.add(news);
    }
}
