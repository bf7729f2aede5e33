package com.duebook.workspace.ui.factor;

import com.duebook.identity.factor.NewSecret;
import com.duebook.site.QrPicture;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** A new secret for an authenticator app: to be scanned, or typed. */
class SecretCard extends Div {

    SecretCard(NewSecret secret, String address) {
        addClassName("secret-card");
        var picture = new Image(QrPicture.of(secret.uri(address)), getTranslation("workspace.factor.qr"));
        var typed = new Code(secret.text());
        typed.setId("secret");
        add(new Paragraph(getTranslation("workspace.factor.scan")), picture,
                new Paragraph(getTranslation("workspace.factor.type")), typed);
    }
}
