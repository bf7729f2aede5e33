package com.duebook.imports.ui;

import com.duebook.imports.ImportView;
import com.duebook.imports.Imports;
import com.duebook.sheets.SheetFormat;
import com.duebook.ui.Dates;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** What became of a file, the rows that were not taken, and where to go on. */
class ImportResult extends Section {

    ImportResult(Imports imports, ImportView view, Dates dates) {
        addClassName("section");
        view.counts().ifPresent(counts -> add(new CountsStrip(counts, "imports.did"), new CountsStory(counts, view.kind(), dates, true)));
        view.check().ifPresent(check -> add(UnusedColumns.of(check.mapping(), imports.preview(view.id()).header())));
        var links = new Div();
        links.addClassName("links");
        imports.rejects(view.id()).ifPresent(rejects -> links.add(rejectsLink(rejects)));
        links.add(new Anchor("invoices", getTranslation("imports.toInvoices")),
                new Anchor("customers", getTranslation("imports.toCustomers")),
                new Anchor("payments", getTranslation("imports.toPayments")),
                new Anchor("orders", getTranslation("imports.toOrders")),
                new Anchor("credit", getTranslation("imports.toLimits")),
                new Anchor(ImportsView.PATH, getTranslation("imports.another")));
        add(links);
    }

    private Anchor rejectsLink(byte[] rejects) {
        var name = SheetFormat.CSV.fileName(getTranslation("imports.rejectsFile"));
        return new Anchor(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(rejects), name, SheetFormat.CSV.contentType(), rejects.length)),
                getTranslation("imports.rejects"));
    }
}
