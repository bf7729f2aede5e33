package com.duebook.operator.ui;

import com.duebook.installation.Installation;
import com.duebook.operator.DeedRow;
import com.duebook.operator.OperatorDesk;
import com.duebook.operator.Operators;
import com.duebook.ui.Dates;
import com.duebook.ui.Notices;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Whose database this is, whether it is let loose, and what operators did. */
@Route(value = "operator/installation", layout = OperatorLayout.class, autoLayout = false)
@PermitAll
class InstallationView extends OperatorPage {

    private final transient Installation installation;
    private final transient OperatorDesk desk;
    private final transient Dates dates;
    private final Div body = new Div();

    InstallationView(Installation installation, OperatorDesk desk, Operators operators, Words words) {
        super(I18NProvider.translate("operator.installation"), operators);
        this.installation = installation;
        this.desk = desk;
        this.dates = words.dates();
        add(body);
    }

    @Override
    void show(BeforeEnterEvent event) {
        read();
    }

    private void read() {
        body.removeAll();
        body.add(state(), deeds());
    }

    private Section state() {
        var quarantine = installation.isInQuarantine();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        facts.add(new DescriptionList.Term(getTranslation("operator.installation.id")),
                new DescriptionList.Description(installation.id()));
        facts.add(new DescriptionList.Term(getTranslation("operator.installation.mark")),
                new DescriptionList.Description(installation.mark().filter(mark -> !mark.isBlank())
                        .orElseGet(() -> getTranslation("operator.installation.noMark"))));
        var section = new Section(new H2(getTranslation("operator.installation.database")),
                new StatusBadge(getTranslation(quarantine ? "operator.quarantine" : "operator.atWork"),
                        quarantine ? Tone.BAD : Tone.GOOD), facts);
        section.addClassNames("section", "card", "settings");
        if (quarantine) {
            var release = new Button(getTranslation("operator.release"), clicked -> askForRelease());
            release.addThemeVariants(ButtonVariant.ERROR);
            section.add(new Paragraph(getTranslation("operator.quarantine.text")), release);
        }
        return section;
    }

    private void askForRelease() {
        var typed = new TextField(getTranslation("operator.release.type", installation.id()));
        typed.setWidthFull();
        new FormDialog(getTranslation("operator.release"),
                new Div(new Paragraph(getTranslation("operator.release.text")), typed),
                getTranslation("operator.release"), () -> {
                    desk.release(typed.getValue());
                    Notices.done(getTranslation("operator.released"));
                    read();
                    return true;
                }).open();
    }

    private Component deeds() {
        var rows = desk.deeds();
        var section = new Section(new H2(getTranslation("operator.deeds")));
        section.addClassNames("section", "card");
        if (rows.isEmpty()) {
            section.add(new Paragraph(getTranslation("operator.nothing")));
            return section;
        }
        var grid = new Grid<DeedRow>();
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addColumn(row -> dates.moment(row.at())).setHeader(getTranslation("operator.job.at")).setAutoWidth(true);
        grid.addColumn(row -> getTranslation("operator.deed." + row.deed())).setHeader(getTranslation("operator.deed"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.workspace() == null ? "" : row.workspace().toString())
                .setHeader(getTranslation("operator.name")).setAutoWidth(true);
        grid.addColumn(DeedRow::reason).setHeader(getTranslation("operator.reason.label")).setFlexGrow(3);
        grid.setItems(rows);
        section.add(grid);
        return section;
    }
}
