package com.duebook.operator.ui;

import com.duebook.installation.Installation;
import com.duebook.operator.DeedRow;
import com.duebook.operator.OperatorDesk;
import com.duebook.operator.Operators;
import com.duebook.operator.PastDeeds;
import com.duebook.operator.Running;
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
    private final transient PastDeeds past;
    private final transient Running running;
    private final transient KindWords kinds;
    private final transient Dates dates;
    private final Div body = new Div();

    InstallationView(Installation installation, OperatorDesk desk, PastDeeds past, Running running, KindWords kinds,
            Operators operators, Words words) {
        super(I18NProvider.translate("operator.installation"), operators);
        this.installation = installation;
        this.desk = desk;
        this.past = past;
        this.running = running;
        this.kinds = kinds;
        this.dates = words.dates();
        context(getTranslation("operator.installation.context"));
        body.addClassName("cards");
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
        var now = running.facts();
        fact(facts, "version", now.version().isBlank() ? getTranslation("operator.installation.unpacked") : now.version());
        fact(facts, "server", now.server());
        fact(facts, "schema", String.valueOf(now.schemaLevel()));
        fact(facts, "id", installation.id());
        fact(facts, "mark", installation.mark().filter(mark -> !mark.isBlank())
                .orElseGet(() -> getTranslation("operator.installation.noMark")));
        var state = new StatusBadge(getTranslation(quarantine ? "operator.quarantine" : "operator.atWork"),
                quarantine ? Tone.BAD : Tone.GOOD);
        var section = new Section(new H2(getTranslation("operator.installation.database")), new Div(state), facts);
        section.addClassNames("section", "card");
        if (quarantine) {
            var release = new Button(getTranslation("operator.release"), clicked -> askForRelease());
            release.addThemeVariants(ButtonVariant.ERROR);
            section.add(new Paragraph(getTranslation("operator.quarantine.text")), release);
        }
        return section;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation("operator.installation." + key)),
                new DescriptionList.Description(value));
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
        var rows = past.newest();
        var section = new Section(new H2(getTranslation("operator.deeds")));
        section.addClassNames("section", "card");
        if (rows.isEmpty()) {
            section.add(new Paragraph(getTranslation("operator.deeds.none")));
            return section;
        }
        var grid = new Grid<DeedRow>();
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(row -> dates.moment(row.at())).setHeader(getTranslation("operator.job.at"));
        grid.addColumn(DeedRow::operator).setHeader(getTranslation("operator.title"));
        grid.addColumn(row -> getTranslation("operator.deed." + row.deed())).setHeader(getTranslation("operator.deed"));
        grid.addColumn(DeedRow::workspace).setHeader(getTranslation("operator.name"));
        grid.addColumn(row -> row.isAboutWork() ? kinds.of(row.reason()) : row.reason())
                .setHeader(getTranslation("operator.reason.label")).setFlexGrow(3);
        grid.setItems(rows);
        section.add(grid);
        return section;
    }
}
