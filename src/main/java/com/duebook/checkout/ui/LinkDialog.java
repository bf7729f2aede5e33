package com.duebook.checkout.ui;

import com.duebook.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;

/** Shows a link this once, to be copied. */
class LinkDialog extends Dialog {

    /** @param revoke takes back what it says */
    LinkDialog(String title, URI link, Runnable revoke, String revoked) {
        super(title);
        addClassName("form-dialog");
        var field = new TextField();
        field.setValue(link.toString());
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAriaLabel(getTranslation("payments.link"));
        var text = new Div(new Paragraph(getTranslation("payments.link.text")), field);
        text.addClassName("section");
        add(text);
        getFooter().add(new Button(getTranslation("payments.link.revoke"), clicked -> {
            revoke.run();
            close();
            Notices.done(revoked);
        }), copier(link));
    }

    private Button copier(URI link) {
        var copy = new Button(getTranslation("payments.link.copy"), clicked -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard.writeText($0)", link.toString());
            Notices.done(getTranslation("payments.link.copied"));
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        return copy;
    }
}
