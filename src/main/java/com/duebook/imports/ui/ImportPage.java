package com.duebook.imports.ui;

import com.duebook.imports.Findings;
import com.duebook.imports.ImportView;
import com.duebook.imports.ImportView.Check;
import com.duebook.imports.Imports;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.Preview;
import com.duebook.imports.table.RowFault;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.Tasks;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Right;
import com.duebook.ui.Dates;
import com.duebook.ui.Live;
import com.duebook.ui.Needs;
import com.duebook.ui.Page;
import com.duebook.ui.TaskProgress;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;

/** One file: what its columns mean, what it would do, how far it is, and what it did. */
@Route(ImportsView.PATH + "/:run")
@Needs(Right.IMPORT)
@PermitAll
class ImportPage extends Page implements BeforeEnterObserver {

    private final transient Imports imports;
    private final transient Tasks tasks;
    private final transient Live live;
    private final transient Clock clock;
    private final transient Dates dates;
    private final Div content = new Div();

    ImportPage(Imports imports, Tasks tasks, Live live, Clock clock, Words words) {
        super(I18NProvider.translate("imports.title"));
        this.imports = imports;
        this.tasks = tasks;
        this.live = live;
        this.clock = clock;
        this.dates = words.dates();
        content.addClassName("section");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("run").map(ImportPage::id).orElseThrow(NotFound::new));
    }

    private void show(UUID run) {
        var view = imports.view(run);
        title(view.fileName());
        context(getTranslation("imports.kind." + view.kind()));
        content.removeAll();
        view.task().ifPresentOrElse(task -> showWork(view, task), () -> showMapping(view));
    }

    private void showMapping(ImportView view) {
        var preview = imports.preview(view.id());
        var findings = new Div();
        findings.addClassName("section");
        var form = new MappingForm(preview, begin(view, preview), findings::removeAll, table -> {
            imports.look(view.id(), table);
            show(view.id());
        });
        var check = new Button(getTranslation("imports.check"));
        check.setDisableOnClick(true);
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.addClickListener(clicked -> {
            try {
                form.mapping().ifPresent(mapping -> showCheck(
                        view.id(), new Check(imports.tryOut(view.id(), mapping), mapping), findings));
            } finally {
                check.setEnabled(true);
            }
        });
        var actions = new HorizontalLayout(check, remove(view));
        actions.setWrap(true);
        content.add(form, actions, findings);
        view.check().filter(before -> before.mapping().table().equals(preview.guess().table()))
                .ifPresent(before -> showCheck(view.id(), before, findings));
    }

    private Button remove(ImportView view) {
        var remove = new Button(getTranslation("imports.discard"), clicked -> Confirm.destruction(
                getTranslation("imports.discard.ask", view.fileName()), getTranslation("imports.discard.text"),
                getTranslation("imports.discard"), () -> {
                    imports.discard(view.id());
                    UI.getCurrent().navigate(ImportsView.class);
                }));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    /** What was tried before, unless another table was chosen since. */
    private static Mapping begin(ImportView view, Preview preview) {
        return view.check().map(Check::mapping)
                .filter(tried -> tried.table().equals(preview.guess().table()))
                .orElse(preview.guess());
    }

    /** It goes on when the page is left, and is found again. */
    private void showCheck(UUID run, Check check, Div findings) {
        findings.removeAll();
        if (tasks.view(check.task()).state().isOver()) {
            imports.findings(run).ifPresent(found -> show(run, found, check.mapping(), findings));
        } else {
            findings.add(new TaskProgress(tasks, live, clock, check.task(), over -> {
                if (over.state() == TaskState.DONE) {
                    showCheck(run, check, findings);
                }
            }));
        }
        findings.getElement().executeJs("this.scrollIntoView({behavior: 'smooth', block: 'nearest'})");
    }

    private void show(UUID run, Findings found, Mapping mapping, Div findings) {
        var start = new Button(getTranslation("imports.start", found.counts().added()));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        start.setVisible(found.counts().added() > 0);
        start.addClickListener(clicked -> {
            imports.start(run, mapping);
            show(run);
        });
        findings.add(new CountsStrip(found.counts(), "imports.would"), new CountsStory(found.counts(), mapping.kind(), dates, false),
                UnusedColumns.of(mapping, imports.preview(run).header()), uncovered(run, found, mapping, findings), start);
        if (!found.faults().isEmpty()) {
            findings.add(new FaultsTable(found));
        }
    }

    /** Shown where it matters, to whoever decides on credit; once it is chosen, anybody may take it back. */
    private Checkbox uncovered(UUID run, Findings found, Mapping mapping, Div findings) {
        var takes = new Checkbox(getTranslation("imports.takeUncovered"), mapping.takesUncovered());
        takes.setHelperText(getTranslation("imports.takeUncoveredText"));
        takes.setVisible(
                mapping.takesUncovered()
                        || found.faults().stream().anyMatch(fault -> fault.key().equals(RowFault.UNCOVERED)) && imports.mayTakeUncovered());
        takes.addValueChangeListener(changed -> {
            var chosen = mapping.takingUncovered(changed.getValue());
            showCheck(run, new Check(imports.tryOut(run, chosen), chosen), findings);
        });
        return takes;
    }

    private void showWork(ImportView view, UUID task) {
        var result = new Div();
        result.addClassName("section");
        content.add(new TaskProgress(tasks, live, clock, task, over -> {
            result.removeAll();
            result.add(new ImportResult(imports, imports.view(view.id()), dates));
        }), result);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException damaged) {
            throw new NotFound();
        }
    }
}
