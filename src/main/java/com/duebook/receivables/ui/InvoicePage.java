package com.duebook.receivables.ui;

import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.database.PageReads;
import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.ApprovalView;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.ui.WaitingNotes;
import com.duebook.problem.NotFound;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.issued.IssuedPapers;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.ui.action.InvoicePanel;
import com.duebook.ui.Live;
import com.duebook.ui.Page;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.figure.KeyFigure;
import com.duebook.ui.figure.SummaryStrip;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** One invoice or credit note: how it stands, its lines, what happened to it and what can be done. */
@Route(ReceivablesNavigation.LIST + "/:invoice")
@PermitAll
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(FormLayout.class)
@Uses(RadioButtonGroup.class)
@Uses(TextArea.class)
class InvoicePage extends Page implements BeforeEnterObserver {

    private final transient Receivables receivables;
    private final transient IssuedPapers papers;
    private final transient InvoiceActions actions;
    private final transient InvoiceTimeline timeline;
    private final transient List<InvoicePanel> panels;
    private final transient ApprovalList approvals;
    private final transient PageReads reads;
    private final transient Words words;
    private final WaitingNotes waits = new WaitingNotes();
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);

    InvoicePage(Receivables receivables, IssuedPapers papers, InvoiceActions actions, InvoiceTimeline timeline,
            List<InvoicePanel> panels, ApprovalList approvals, PageReads reads, Words words, Live live) {
        super(I18NProvider.translate("receivables.one"));
        this.receivables = receivables;
        this.papers = papers;
        this.actions = actions;
        this.timeline = timeline;
        this.panels = panels.stream().sorted(Comparator.comparingInt(InvoicePanel::order)).toList();
        this.approvals = approvals;
        this.reads = reads;
        this.words = words;
        content.addClassName("section");
        add(waits, content);
        live.onChange(this, Approvals.TOPIC, () -> show(id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("invoice").flatMap(InvoicePage::read).orElseThrow(NotFound::new));
    }

    private void show(UUID invoiceId) {
        id = invoiceId;
        reads.together(this::read);
    }

    private void read() {
        var invoice = receivables.view(id);
        title(Objects.requireNonNullElse(invoice.number(), getTranslation("receivables.draft.title")));
        if (!invoice.isDraft()) {
            beside(new StatusBadge(getTranslation(StatusTones.key(invoice.status())), StatusTones.of(invoice.status())));
        }
        if (invoice.disputed()) {
            beside(new StatusBadge(getTranslation("receivables.disputed"), Tone.ACT));
        }
        clearActions();
        var waiting = approvals.about(id);
        waits.show(waiting, words);
        actions.offer(invoice, waiting.stream().map(ApprovalView::kind).collect(Collectors.toSet()), () -> show(id), this::primary,
                this::more);
        content.removeAll();
        content.add(origin(invoice), strip(invoice));
        panels.forEach(panel -> panel.of(invoice).ifPresent(content::add));
        content.add(columns(invoice));
    }

    private Component origin(InvoiceView invoice) {
        var line = new Div(new Anchor(CustomersNavigation.customer(invoice.customer()), invoice.customerName()));
        var corrects = invoice.corrects();
        if (corrects != null) {
            line.add(" · " + getTranslation("receivables.page.corrects") + " ");
            line.add(new Anchor(ReceivablesNavigation.invoice(corrects.id()), corrects.number()));
        }
        if (!invoice.customerOrder().isBlank()) {
            line.add(" · " + getTranslation("receivables.page.order", invoice.customerOrder()));
        }
        line.add(" · ");
        line.add(view(invoice));
        line.add(" · ");
        line.add(download(invoice));
        return line;
    }

    private Component strip(InvoiceView invoice) {
        var strip = new SummaryStrip().figure(getTranslation("receivables.field.total"),
                words.figure(invoice.totals().total()));
        if (invoice.kind() == InvoiceKind.INVOICE && !invoice.isDraft()) {
            strip.figure(getTranslation("receivables.field.open"), words.figure(invoice.open()));
            strip.figure(getTranslation("receivables.page.paid"), words.figure(invoice.paid()));
            if (invoice.credited().isPositive()) {
                strip.figure(getTranslation("receivables.field.credited"), words.figure(invoice.credited()));
            }
            if (invoice.writtenOff().isPositive()) {
                strip.figure(getTranslation("receivables.field.writtenOff"), words.figure(invoice.writtenOff()));
            }
        }
        var due = invoice.dueOn();
        if (due == null) {
            strip.figure(getTranslation("receivables.field.terms"),
                    getTranslation("receivables.page.days", invoice.termsDays()));
        } else if (invoice.kind() == InvoiceKind.INVOICE) {
            strip.figure(getTranslation("receivables.field.due"), new KeyFigure(words.dates().date(due)),
                    invoice.isOpen() ? words.dates().dueSoonOrLate(due) : null, null);
        }
        Optional.ofNullable(invoice.issuedOn())
                .ifPresent(on -> strip.figure(getTranslation("receivables.field.issued"), words.dates().date(on)));
        return strip;
    }

    private Component columns(InvoiceView invoice) {
        var main = new Div(new H2(getTranslation("receivables.page.lines")), new LinesTable(invoice, words));
        main.addClassName("section");
        if (!invoice.note().isBlank()) {
            main.add(new H2(getTranslation("receivables.field.note")), new Paragraph(invoice.note()));
        }
        var side = new Div(new H2(getTranslation("receivables.page.history")), timeline.of(invoice));
        side.addClassName("section");
        var columns = new Div(main, side);
        columns.addClassName("columns");
        return columns;
    }

    /** Beside this page, in the browser's own viewer; a draft too, before it gets its number. */
    private Anchor view(InvoiceView invoice) {
        var link = new Anchor(paper(invoice).inline(), AttachmentType.INLINE, getTranslation("receivables.pdf.view"));
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private Anchor download(InvoiceView invoice) {
        return new Anchor(paper(invoice), AttachmentType.DOWNLOAD, getTranslation("receivables.pdf.download"));
    }

    private InputStreamDownloadHandler paper(InvoiceView invoice) {
        var name = Objects.requireNonNullElse(invoice.number(), "draft").replaceAll("[^\\p{L}\\p{N}._-]", "-") + ".pdf";
        return DownloadHandler.fromInputStream(request -> {
            var bytes = papers.shown(invoice.id()).bytes();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
        });
    }

    private static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
