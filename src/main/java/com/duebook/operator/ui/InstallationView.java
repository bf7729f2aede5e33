package com.duebook.operator.ui;

import com.duebook.identity.EmailAddress;
import com.duebook.installation.Installation;
import com.duebook.operator.OperatorDesk;
import com.duebook.operator.OperatorLog;
import com.duebook.operator.OperatorLogRow;
import com.duebook.operator.Operators;
import com.duebook.operator.Running;
import com.duebook.ui.Card;
import com.duebook.ui.Dates;
import com.duebook.ui.Notices;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Whose database this is, whether it is let loose, and what operators did. */
@Route(value = "operator/installation", layout = OperatorLayout.class, autoLayout = false)
@PermitAll
class InstallationView extends OperatorCards {

    private final transient Installation installation;
    private final transient OperatorDesk desk;
    private final transient OperatorLog past;
    private final transient Running running;
    private final transient KindWords kinds;
    private final transient Dates dates;
    InstallationView(Installation installation, OperatorDesk desk, OperatorLog past, Running running, KindWords kinds,
            Operators operators, Words words) {
        super(I18NProvider.translate("operator.installation"), operators);
        this.installation = installation;
        this.desk = desk;
        this.past = past;
        this.running = running;
        this.kinds = kinds;
        this.dates = words.dates();
        context(getTranslation("operator.installation.context"));
    }

    @Override
    List<Component> cards() {
        return List.of(state(), people(), card("operator.events", events()));
    }

    private Card state() {
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
                quarantine ? Tone.SOON : Tone.QUIET);
        var card = card("operator.installation.database", new Div(state), facts);
        if (quarantine) {
            var release = new Button(getTranslation("operator.release"), clicked -> askForRelease());
            release.addThemeVariants(ButtonVariant.ERROR);
            card.add(new Paragraph(getTranslation("operator.quarantine.text")), release);
        }
        return card;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation("operator.installation." + key)),
                new DescriptionList.Description(value));
    }

    private void askForRelease() {
        var typed = new TextField(getTranslation("operator.release.type", installation.id()));
        typed.setWidthFull();
        var form = new Div(new Paragraph(getTranslation("operator.release.text")), typed);
        form.addClassName("section");
        var refusals = new FieldRefusals().needed("installation", typed);
        new FormDialog(getTranslation("operator.release"), form, getTranslation("operator.release"),
                () -> refusals.run(this, () -> {
                    desk.release(typed.getValue());
                    Notices.done(getTranslation("operator.released"));
                    read();
                })).dangerous().open();
    }

    private Card people() {
        return card("operator.factor", new Paragraph(getTranslation("operator.factor.text")),
                new Div(new Button(getTranslation("operator.factor.reset"), clicked -> askWhose())));
    }

    private void askWhose() {
        var address = new EmailField(getTranslation("operator.factor.address"));
        address.setManualValidation(true);
        address.setWidthFull();
        var reason = new TextArea(getTranslation("operator.reason.label"));
        reason.setMaxLength(400);
        reason.setWidthFull();
        var form = new Div(new Paragraph(getTranslation("operator.factor.reset.text")), address, reason);
        form.addClassName("section");
        var refusals = new FieldRefusals().needed("identity", address).needed("operator.reason", reason);
        new FormDialog(getTranslation("operator.factor.reset"), form, getTranslation("operator.factor.reset"),
                () -> refusals.run(this, () -> {
                    desk.resetFactor(new EmailAddress(address.getValue()), reason.getValue());
                    Notices.done(getTranslation("operator.factor.done"));
                    read();
                })).dangerous().open();
    }

    private Component events() {
        var table = table(OperatorLogRow.class);
        table.text("at", getTranslation("operator.job.at"), row -> dates.moment(row.at()));
        table.text("operator", getTranslation("operator.title"), OperatorLogRow::operator);
        table.text("event", getTranslation("operator.event"), row -> getTranslation("operator.event." + row.event()));
        table.text("workspace", getTranslation("operator.name"), OperatorLogRow::workspace)
                .setAutoWidth(false).setFlexGrow(2);
        table.text("reason", getTranslation("operator.reason.label"),
                row -> row.isAboutWork() ? kinds.of(row.reason()) : row.reason()).setAutoWidth(false).setFlexGrow(4);
        table.onPhone("event", null, null, "workspace", "reason", "operator", "at");
        return filled(table, past.newest(), "operator.events.none");
    }
}
