package com.duebook.workspace.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Recovery codes, shown this once. */
public class CodesDialog extends Dialog {

    /** By the browser, so that it is a button among buttons. */
    private static final String DOWNLOAD = """
            Object.assign(document.createElement('a'), {
              href: 'data:text/plain;charset=utf-8,' + encodeURIComponent($0),
              download: 'duebook-recovery-codes.txt'
            }).click();""";

    public CodesDialog(List<String> codes, Runnable kept) {
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
        var download = new Button(getTranslation("workspace.factor.download"),
                clicked -> clicked.getSource().getElement().executeJs(DOWNLOAD, all));
        var print = new Button(getTranslation("workspace.factor.print"),
                clicked -> clicked.getSource().getElement().executeJs("window.print()"));
        var actions = new Div(copy, download, print);
        actions.addClassName("factor-actions");
        var body = new Div(new Paragraph(getTranslation("workspace.factor.codes.text")), list, actions);
        body.addClassName("section");
        add(body);
        var done = new Button(getTranslation("workspace.factor.codes.done"), clicked -> {
            close();
            kept.run();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
