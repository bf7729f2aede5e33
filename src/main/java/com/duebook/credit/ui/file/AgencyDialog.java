package com.duebook.credit.ui.file;

import com.duebook.credit.agency.AgencyReports;
import com.duebook.credit.report.FoundCompany;
import com.duebook.customers.CustomerBrief;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.TaskView;
import com.duebook.problem.Refusal;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a customer at the agency, and has the report on it fetched. */
class AgencyDialog {

    private static final int SHOWN = 20;

    private final CustomerBrief customer;
    private final transient AgencyReports reports;
    private final transient AgencyWatch watch;
    private final transient Words words;
    private final transient Runnable done;
    private final TextField typed = new TextField();
    private final Div found = new Div();
    private final Dialog dialog;

    AgencyDialog(CustomerBrief customer, AgencyReports reports, AgencyWatch watch, Words words, Runnable done) {
        this.customer = customer;
        this.reports = reports;
        this.watch = watch;
        this.words = words;
        this.done = done;
        dialog = new Dialog(words.get("credit.agency.title", reports.agency()));
        dialog.addClassName("form-dialog");
        dialog.setWidth("min(46rem, 96vw)");
        typed.setLabel(words.get("credit.agency.typed"));
        typed.setValue(customer.taxNumber() == null ? customer.name() : customer.taxNumber());
        typed.setWidthFull();
        var search = new Button(words.get("credit.agency.search"), clicked -> search());
        search.addThemeVariants(ButtonVariant.PRIMARY);
        search.addClickShortcut(Key.ENTER).listenOn(typed);
        found.addClassName("section");
        found.getElement().setAttribute("aria-live", "polite");
        var body = new Div(typed, search, found);
        body.addClassName("section");
        dialog.add(body);
        dialog.getFooter().add(new Button(words.get("ui.action.cancel"), clicked -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private void search() {
        found.removeAll();
        try {
            show(reports.search(typed.getValue()));
        } catch (Refusal refusal) {
            found.add(new Paragraph(words.get(refusal.key(), refusal.arguments())));
        }
    }

    private void show(List<FoundCompany> companies) {
        if (companies.isEmpty()) {
            found.add(new Paragraph(words.get("credit.agency.nothing", reports.agency(), typed.getValue())));
            return;
        }
        var table = new FileTable(words.get("credit.agency.found"),
                Stream.of("company", "number", "place", "get").map(column -> words.get("credit.agency.column." + column)).toList(),
                Set.of());
        companies.stream().limit(SHOWN).forEach(company -> {
            var get = new Button(words.get("credit.agency.get"), clicked -> order(company));
            get.addThemeVariants(ButtonVariant.SMALL);
            get.setAriaLabel(words.get("credit.agency.get.of", company.name()));
            table.row(false, new Span(company.name()), new Span(company.registration()), new Span(company.place()), get);
        });
        found.add(table);
    }

    private void order(FoundCompany company) {
        found.removeAll();
        found.add(watch.of(reports.order(customer.id(), company, words.locale()), this::over));
    }

    private void over(TaskView task) {
        found.removeAll();
        var problem = task.state() == TaskState.DONE ? task.result() : "jobs.state." + task.state();
        if (problem == null) {
            Notices.done(words.get("credit.report.done"));
            dialog.close();
            done.run();
        } else {
            found.add(new Paragraph(words.get(problem, reports.agency())));
        }
    }
}
