package com.duebook.workspace.ui;

import com.duebook.ui.Notices;
import com.duebook.ui.form.StaleEdit;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Saves one section of the settings. Only what this section says counts as a newer change: the others may have been
 * saved since, in this page or another.
 */
class SectionEdit {

    private final Workspaces workspaces;
    private final SettingsForm form;
    private final Function<WorkspaceSettings, Map<String, Object>> said;
    private final Supplier<Component> anew;
    private final Predicate<WorkspaceSettings> store;
    private Map<String, Object> began;

    /**
     * @param said what a version of the settings says in this section, by field
     * @param anew this section as it is stored now
     */
    SectionEdit(Workspaces workspaces, SettingsForm form, Function<WorkspaceSettings, Map<String, Object>> said,
            Supplier<Component> anew) {
        this(workspaces, form, said, anew, settings -> {
            workspaces.update(settings);
            return true;
        });
    }

    /** @param store whether it was stored, and does not wait for somebody */
    SectionEdit(Workspaces workspaces, SettingsForm form, Function<WorkspaceSettings, Map<String, Object>> said,
            Supplier<Component> anew, Predicate<WorkspaceSettings> store) {
        this.store = store;
        this.workspaces = workspaces;
        this.form = form;
        this.said = said;
        this.anew = anew;
        this.began = said.apply(workspaces.settings());
    }

    /** @param typed puts what was typed into the settings as they are stored */
    void save(UnaryOperator<WorkspaceSettings> typed) {
        var stored = workspaces.settings();
        var theirs = said.apply(stored);
        if (theirs.equals(began)) {
            if (store.test(typed.apply(stored))) {
                began = said.apply(workspaces.settings());
                Notices.done(form.getTranslation("workspace.settings.saved"));
            }
            return;
        }
        var stale = new StaleEdit();
        theirs.forEach((field, value) -> stale.field(SettingsForm.label(field), began.get(field), value));
        began = theirs;
        stale.ask(() -> save(typed), this::load);
    }

    private void load() {
        form.getParent().ifPresent(card -> ((HasComponents) card).replace(form, anew.get()));
    }
}
