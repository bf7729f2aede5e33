package com.duebook.journal.ui;

import com.duebook.audit.JournalPages;
import com.duebook.audit.chain.ExportedHead;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Goes along the chain when asked to, and hands out its end to be kept elsewhere. */
class JournalCheck extends Div {

    private final transient JournalPages pages;
    private final Span result = new Span();

    JournalCheck(JournalPages pages) {
        this.pages = pages;
        addClassName("journal-check");
        result.getElement().setAttribute("aria-live", "polite");
        result.setText(getTranslation("journal.check.text"));
        var check = new Button(getTranslation("journal.check"), clicked -> check());
        check.addThemeVariants(ButtonVariant.SMALL);
        check.setDisableOnClick(true);
        check.addClickListener(clicked -> check.setEnabled(true));
        add(check, result);
        pages.exportedHead().ifPresent(head -> add(link(head)));
    }

    private Anchor link(ExportedHead head) {
        var bytes = (head.line() + "\n").getBytes(StandardCharsets.UTF_8);
        return new Anchor(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(bytes), "journal-head-" + head.date() + ".json", "application/json",
                bytes.length)),
                getTranslation("journal.head"));
    }

    private void check() {
        var verified = pages.verify();
        result.removeAll();
        verified.books().stream().findFirst().ifPresent(row -> result.add(new StatusBadge(
                getTranslation("journal.books." + row.reason(), row.table(), row.row(), verified.books().size()), Tone.ACT)));
        if (verified.faults().isEmpty()) {
            result.add(new StatusBadge(getTranslation("journal.verified", verified.upTo()), Tone.QUIET));
        } else {
            var first = verified.faults().getFirst();
            result.add(new StatusBadge(
                    getTranslation("journal.fault." + first.manipulation(), first.position()), Tone.ACT));
        }
    }
}
