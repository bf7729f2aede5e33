package com.duebook.workspace.ui;

import com.duebook.problem.Refusal;
import com.duebook.ui.Notices;
import com.duebook.ui.form.FileUpload;
import com.duebook.workspace.Logos;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.nio.file.Files;
import java.util.UUID;

/** The logo as it is, another one, or none. */
class LogoForm extends Div {

    private final transient Logos logos;
    private final UUID workspace;

    LogoForm(Logos logos, UUID workspace) {
        this.logos = logos;
        this.workspace = workspace;
        addClassName("section");
        show();
    }

    private void show() {
        removeAll();
        var changedAt = logos.changedAt();
        changedAt.ifPresent(at -> add(new Div(new LogoImage(workspace, at))));
        add(new Paragraph(getTranslation("workspace.logo.help")), upload());
        if (changedAt.isPresent()) {
            var remove = new Button(getTranslation("workspace.logo.remove"), clicked -> remove());
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            add(new Div(remove));
        }
    }

    private Upload upload() {
        return new FileUpload(new Button(getTranslation("workspace.logo.choose")), getTranslation("workspace.logo.drop"),
                Logos.MOST_BYTES, (name, file) -> replace(Files.readAllBytes(file)), ".png", ".jpg", ".jpeg");
    }

    void replace(byte[] picture) {
        try {
            logos.replace(picture);
            Notices.done(getTranslation("workspace.settings.saved"));
            show();
        } catch (Refusal refusal) {
            Notices.refused(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void remove() {
        logos.remove();
        show();
    }
}
