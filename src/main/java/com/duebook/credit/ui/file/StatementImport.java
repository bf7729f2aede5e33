package com.duebook.credit.ui.file;

import com.duebook.credit.statement.CreditStatements;
import com.duebook.credit.statement.StatementFile;
import com.duebook.credit.statement.StatementView;
import com.duebook.problem.Refusal;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.FileUpload;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Takes a customer's balance sheets over from a table: all of them, or, with what is wrong in which row, none. */
class StatementImport {

    static final int MOST_BYTES = 1_000_000;
    private static final int MOST_FAULTS = 8;

    private final UUID customer;
    private final transient CreditStatements statements;
    private final Currency usual;
    private final transient Words words;
    private final transient Runnable done;
    private final Div faults = new Div();
    private final Dialog dialog;

    StatementImport(UUID customer, List<StatementView> known, CreditStatements statements, Currency usual, Words words, Runnable done) {
        this.customer = customer;
        this.statements = statements;
        this.usual = usual;
        this.words = words;
        this.done = done;
        dialog = new Dialog(words.get("credit.statement.import.title"));
        dialog.addClassName("form-dialog");
        dialog.setWidth("min(38rem, 96vw)");
        faults.addClassName("section");
        faults.getElement().setAttribute("role", "alert");
        var template = new Anchor(DownloadHandler.fromInputStream(request -> {
            var bytes = StatementFile.write(known.stream().map(StatementView::sheet).toList());
            return new DownloadResponse(new ByteArrayInputStream(bytes), "balance-sheets.csv", "text/csv", bytes.length);
        }), AttachmentType.DOWNLOAD, words.get(known.isEmpty() ? "credit.statement.template" : "credit.statement.template.known"));
        var body = new Div(new Paragraph(words.get("credit.statement.import.text")), template,
                new FileUpload(new Button(words.get("credit.evidence.choose")), words.get("credit.statement.import.drop"), MOST_BYTES,
                        this::take, ".csv", ".xlsx"),
                faults);
        body.addClassName("section");
        dialog.add(body);
        dialog.getFooter().add(new Button(words.get("ui.action.cancel"), clicked -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    void take(String name, Path file) {
        faults.removeAll();
        try {
            var read = StatementFile.read(file, name, usual, words.dates().today());
            if (read.faults().isEmpty() && !read.sheets().isEmpty()) {
                var news = statements.takeOver(customer, read.sheets(), shortened(name));
                Notices.done(words.get("credit.statement.imported", news));
                dialog.close();
                done.run();
            } else {
                show(read);
            }
        } catch (Refusal refusal) {
            faults.add(new Paragraph(words.get(refusal.key(), refusal.arguments())));
        }
    }

    private void show(StatementFile.Read read) {
        faults.add(new Paragraph(words.get(read.faults().isEmpty() ? "credit.statement.import.empty" : "credit.statement.import.faults")));
        var list = new UnorderedList();
        read.faults().stream().limit(MOST_FAULTS).forEach(fault -> list.add(new ListItem(words.get("credit.statement.import.row",
                fault.line(), words.get(fault.refusal().key(), fault.refusal().arguments())))));
        faults.add(list);
    }

    private static String shortened(String name) {
        return name.length() <= CreditStatements.LONGEST_SOURCE ? name : name.substring(name.length() - CreditStatements.LONGEST_SOURCE);
    }
}
