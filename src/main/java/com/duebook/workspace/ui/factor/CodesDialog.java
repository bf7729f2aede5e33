package com.duebook.workspace.ui.factor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Recovery codes, shown this once. */
class CodesDialog extends Dialog {

    CodesDialog(List<String> codes, Runnable kept) {
        setHeaderTitle(getTranslation("workspace.factor.codes"));
        setWidth("min(34rem, 96vw)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var list = new UnorderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(code)));
        var all = getTranslation("workspace.factor.codes.file") + "\n\n" + String.join("\n", codes) + "\n";
        var copy = new Button(getTranslation("workspace.factor.copy"),
                clicked -> clicked.getSource().getElement().executeJs("navigator.clipboard.writeText($0)", all));
        var print = new Button(getTranslation("workspace.factor.print"),
                clicked -> clicked.getSource().getElement().executeJs("window.print()"));
        var file = all.getBytes(StandardCharsets.UTF_8);
        var download = new Anchor(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(file), "duebook-recovery-codes.txt", "text/plain;charset=UTF-8", file.length)),
                getTranslation("workspace.factor.download"));
        var actions = new Div(copy, download, print);
        actions.addClassName("factor-actions");
        add(new Paragraph(getTranslation("workspace.factor.codes.text")), list, actions);
        var done = new Button(getTranslation("workspace.factor.codes.done"), clicked -> {
            close();
            kept.run();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
