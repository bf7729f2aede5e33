package com.duebook.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** What a mail said. */
class SentMail extends Dialog {

    /** @param text plain, with line breaks */
    SentMail(String to, String title, String text) {
        super(title);
        setWidth("min(46rem, 96vw)");
        var said = new Paragraph(text);
        said.addClassName("mail-text");
        add(new Paragraph(getTranslation("payments.mail.said.to", to)), said);
        if (text.contains("[…]")) {
            add(new Paragraph(getTranslation("payments.mail.said.links")));
        }
        getFooter().add(new Button(getTranslation("ui.action.close"), clicked -> close()));
    }
}
