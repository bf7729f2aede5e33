package com.duebook.tenants.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.duebook.tenants.TenantExport;
import com.duebook.ui.place.Places;
import com.duebook.workspace.ui.settings.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Takes the workspace's settings away as a tenant file. */
@org.springframework.stereotype.Component
class FileSection implements SettingsSection {

    private final TenantExport export;

    FileSection(TenantExport export) {
        this.export = export;
    }

    @Override
    public int order() {
        return Places.Settings.FILE;
    }

    @Override
    public String title() {
        return "tenants.file.title";
    }

    @Override
    public Component create() {
        var file = DownloadHandler.fromInputStream(request -> {
            var bytes = export.yaml().getBytes(UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), "workspace.yaml", "application/yaml", bytes.length);
        });
        var part = new Div(new Paragraph(I18NProvider.translate("tenants.file.text")),
                new Anchor(file, AttachmentType.DOWNLOAD, I18NProvider.translate("tenants.file.download")));
        part.addClassName("section");
        return part;
    }
}
