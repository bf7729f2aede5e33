package com.duebook.credit.ui.file;

import com.duebook.credit.agency.AgencyReports;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.report.AgencyScore;
import com.duebook.credit.report.CreditReports;
import com.duebook.credit.report.NewReport;
import com.duebook.credit.report.ReportView;
import com.duebook.customers.Customers;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.duebook.ui.figure.Amount;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What credit agencies say of a customer. */
@org.springframework.stereotype.Component
class ReportPart implements CreditFilePart {

    private static final List<String> COLUMNS = List.of("agency", "score", "limit", "cases", "note", "by");

    private final CreditReports reports;
    private final AgencyReports agency;
    private final AgencyWatch watch;
    private final Customers customers;
    private final CreditLimits limits;
    private final EvidenceFiles files;
    private final Access access;
    private final Words words;

    ReportPart(CreditReports reports, AgencyReports agency, AgencyWatch watch, Customers customers, CreditLimits limits,
            EvidenceFiles files, Access access, Words words) {
        this.reports = reports;
        this.agency = agency;
        this.watch = watch;
        this.customers = customers;
        this.limits = limits;
        this.files = files;
        this.access = access;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.CreditFile.REPORTS;
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
        Runnable again = () -> show(section, customer);
        var mayEdit = access.may(Right.DECIDE_CREDIT);
        var head = new FileSectionHead(words.get("credit.report.title"), words.get("credit.report.new"), mayEdit
                ? () -> new ReportDialog(customer, reports, files, limits.ownCurrency(), words, again).open() : null);
        if (agency.isOffered()) {
            head.tool(new Button(words.get("credit.agency.open"),
                    clicked -> new AgencyDialog(customers.brief(customer), agency, watch, words, again).open()));
        }
        section.add(head);
        var known = reports.of(customer);
        if (known.isEmpty()) {
            section.add(new Paragraph(words.get("credit.report.none")));
            return;
        }
        var table = new FileTable(words.get("credit.report.title"),
                COLUMNS.stream().map(column -> words.get("credit.report.column." + column)).toList(), Set.of(2));
        Stream.concat(known.stream().filter(ReportView::isCurrent), known.stream().filter(report -> !report.isCurrent()))
                .forEach(report -> row(table, report, mayEdit ? again : null));
        section.add(table);
    }

    private void row(FileTable table, ReportView view, @Nullable Runnable again) {
        var report = view.report();
        var limit = report.limit();
        table.row(!view.isCurrent(), new Div(new Div(report.agency()), FileTable.tiny(words.dates().date(report.day()))),
                score(report.score()), limit == null ? new Span("–") : new Amount(limit, words.locale()), cases(report), note(report),
                new WithdrawnBy(view.recordedBy(), view.recordedAt(), view.replacedAt(), report.agency(), words, again == null ? null
                        : () -> {
                            reports.withdraw(view.id());
                            again.run();
                        }));
    }

    private Component score(@Nullable AgencyScore score) {
        if (score == null) {
            return new Span("–");
        }
        var ofHundred = words.get("credit.report.ofHundred", score.ofHundred());
        return score.isOfHundred() ? new Span(ofHundred) : new Div(
                new Div(words.get("credit.report.score", score.score(), score.worst(), score.best())), FileTable.tiny(ofHundred));
    }

    private Component cases(NewReport report) {
        var cases = report.courtCases();
        var said = new Div(new Span(cases == null ? "–" : words.get("credit.report.cases", cases)));
        if (Boolean.TRUE.equals(report.insolvency())) {
            said.add(new Span(" "), new StatusBadge(words.get("credit.report.insolvent"), Tone.ACT));
        } else if (Boolean.FALSE.equals(report.insolvency())) {
            said.add(FileTable.tiny(" " + words.get("credit.report.solvent")));
        }
        return said;
    }

    private Component note(NewReport report) {
        var note = new Div(report.note());
        var file = report.file();
        if (file != null) {
            note.add(new Div(new EvidenceLink(file, files)));
        }
        return note;
    }
}
