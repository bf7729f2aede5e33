package com.duebook.workspace.ui;

import com.duebook.problem.Refusal;
import com.duebook.ui.Notices;
import com.duebook.workspace.Logos;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.io.File;
import java.io.IOException;
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
        var upload = new Upload(UploadHandler.toTempFile(this::uploaded));
        upload.setUploadButton(new Button(getTranslation("workspace.logo.choose")));
        upload.setDropLabel(new Span(getTranslation("workspace.logo.drop")));
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Logos.MOST_BYTES);
        upload.addFileRejectedListener(rejected -> Notices.refused(
                getTranslation("workspace.logo.help")));
        return upload;
    }

    private void uploaded(UploadMetadata metadata, File file) throws IOException {
        byte[] bytes;
        try (var stream = Files.newInputStream(file.toPath())) {
            bytes = stream.readNBytes(Logos.MOST_BYTES + 1);
        } finally {
            Files.deleteIfExists(file.toPath());
        }
        replace(bytes);
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
