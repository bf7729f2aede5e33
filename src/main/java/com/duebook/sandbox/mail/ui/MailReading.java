package com.duebook.sandbox.mail.ui;

import com.duebook.sandbox.mail.MailContent;
import com.duebook.ui.Symbol;
import com.duebook.ui.TabLists;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** One mail as its receiver sees it. Whatever it holds stays in a frame without scripts, forms or our cookies. */
class MailReading extends Div {

    /** Links open beside the inbox, as they do from a real one, and as full pages. */
    private static final String SANDBOX = "allow-popups allow-popups-to-escape-sandbox";

    MailReading(MailContent mail) {
        addClassName("mail");
        add(back(), new H2(mail.subject()), line("sandbox.inbox.from", mail.from()), line("sandbox.inbox.to", mail.to()));
        if (!mail.files().isEmpty()) {
            var files = new Div();
            files.addClassName("mail-files");
            mail.files().forEach(file -> files.add(link(file)));
            add(files);
        }
        var sheet = TabLists.mended(new TabSheet());
        if (!mail.html().isEmpty()) {
            sheet.add(getTranslation("sandbox.inbox.html"), frame(mail));
        }
        sheet.add(getTranslation("sandbox.inbox.text"), new Pre(mail.text()));
        add(sheet);
    }

    private Component back() {
        var back = new Anchor("sandbox/inbox", Symbol.ARROW_LEFT.create(),
                new Span(getTranslation("sandbox.inbox.title")));
        back.addClassName("inbox-back");
        return back;
    }

    private Component line(String key, String text) {
        var label = new Span(getTranslation(key));
        label.addClassName("mail-label");
        var line = new Div(label, new Span(text));
        line.addClassName("mail-line");
        return line;
    }

    private static Component frame(MailContent mail) {
        var frame = new IFrame();
        frame.setSrcdoc(mail.html().replaceFirst("(?i)<head>", "<head><base target=\"_blank\">"));
        frame.getElement().setAttribute("sandbox", SANDBOX);
        frame.getElement().setAttribute("title", mail.subject());
        frame.addClassName("mail-frame");
        return frame;
    }

    private static Component link(MailContent.File file) {
        var download = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(file.bytes()), file.name(), file.contentType(), file.bytes().length));
        var link = new Anchor(download, AttachmentType.DOWNLOAD, "");
        link.add(Symbol.PAPERCLIP.create(), new Span(file.name()));
        return link;
    }
}
