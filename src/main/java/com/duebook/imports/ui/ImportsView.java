package com.duebook.imports.ui;

import com.duebook.imports.Imports;
import com.duebook.imports.table.ImportKind;
import com.duebook.sheets.SheetReader;
import com.duebook.tenancy.Right;
import com.duebook.ui.Needs;
import com.duebook.ui.Page;
import com.duebook.ui.Symbol;
import com.duebook.ui.Words;
import com.duebook.ui.form.FileUpload;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.file.Path;

/** Hands a file in. What it seems to hold is shown on the next page, and nothing happens before somebody agrees. */
@Route(ImportsView.PATH)
@Menu(title = "imports.title", icon = "upload", order = Places.Menu.IMPORT)
@Needs(Right.IMPORT)
@PermitAll
class ImportsView extends Page {

    static final String PATH = "imports";

    private final transient Imports imports;
    private final RadioButtonGroup<ImportKind> kind = new RadioButtonGroup<>();

    ImportsView(Imports imports, Words words) {
        super(I18NProvider.translate("imports.title"));
        this.imports = imports;
        context(getTranslation("imports.context"));
        kind.setLabel(getTranslation("imports.kind"));
        kind.setItems(imports.kinds());
        kind.setItemLabelGenerator(it -> getTranslation("imports.kind." + it));
        kind.setValue(imports.kinds().getFirst());
        var card = new Div(kind, upload(), new Paragraph(getTranslation("imports.hint")));
        card.addClassName("section");
        add(card);
        var recent = imports.recent();
        if (!recent.isEmpty()) {
            add(new RecentImports(recent, words.dates()));
        }
    }

    private Upload upload() {
        var button = new Button(getTranslation("imports.choose"), Symbol.FILE_TABLE.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return new FileUpload(button, getTranslation("imports.drop"), SheetReader.MOST_BYTES, this::uploaded,
                ".csv", ".xlsx", ".txt", ".tsv");
    }

    private void uploaded(String name, Path file) throws IOException {
        UI.getCurrent().navigate(PATH + "/" + imports.upload(kind.getValue(), name, file, getLocale()));
    }
}
