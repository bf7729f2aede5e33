package com.duebook.operator.ui;

import com.duebook.operator.BackgroundJobs;
import com.duebook.operator.JobRun.Stage;
import com.duebook.operator.JobRun;
import com.duebook.operator.OperatorDesk;
import com.duebook.operator.WorkspaceOverview;
import com.duebook.ui.Dates;
import com.duebook.ui.Tone;
import com.duebook.ui.list.ListGrid;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What computes for long: whose it is, how far, since when, and why it failed. */
class JobRunList extends Div {

    private final transient BackgroundJobs jobs;
    private final transient OperatorDesk desk;
    private final transient WorkspaceOverview workspaces;
    private final transient KindWords kinds;
    private final transient Dates dates;
    private final Select<Stage> stage = new Select<>();
    private final Div rows = new Div();
    private transient Map<UUID, String> names = Map.of();

    JobRunList(BackgroundJobs jobs, OperatorDesk desk, WorkspaceOverview workspaces, KindWords kinds, Dates dates) {
        this.jobs = jobs;
        this.desk = desk;
        this.workspaces = workspaces;
        this.kinds = kinds;
        this.dates = dates;
        addClassName("section");
        stage.setLabel(getTranslation("operator.run.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(it -> it == null ? getTranslation("operator.run.stage.ALL") : stage(it));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("operator.run.stage.ALL"));
        stage.addValueChangeListener(chosen -> read());
        add(stage, rows);
    }

    void read() {
        var chosen = stage.getValue();
        var runs = jobs.runs(chosen == null ? Arrays.asList(Stage.values()) : List.of(chosen));
        names = workspaces.names(runs.stream().map(JobRun::workspace).filter(Objects::nonNull).distinct().toList());
        rows.removeAll();
        rows.add(runs.isEmpty() ? new Paragraph(getTranslation("operator.none.runs")) : table(runs));
    }

    private ListGrid<JobRun> table(List<JobRun> runs) {
        var table = OperatorCards.table(JobRun.class);
        table.text("job", getTranslation("operator.job.name"), row -> kinds.of(row.kind())).setAutoWidth(false).setFlexGrow(3);
        table.text("workspace", getTranslation("operator.name"), this::workspace).setAutoWidth(false).setFlexGrow(2);
        table.badge("stage", getTranslation("operator.run.stage"), row -> stage(row.stage()), JobRunList::tone);
        table.text("progress", getTranslation("operator.run.progress"), this::progress).setTextAlign(ColumnTextAlign.END);
        table.text("begun", getTranslation("operator.run.begun"), this::begun);
        table.text("tries", getTranslation("operator.run.tries"), row -> String.valueOf(row.tries()))
                .setTextAlign(ColumnTextAlign.END);
        table.text("error", getTranslation("operator.work.error"), JobRunList::failure).setAutoWidth(false).setFlexGrow(4);
        table.onPhone("job", "progress", "stage", "workspace", "begun", "error");
        table.addItemClickListener(clicked -> new JobRunDialog(clicked.getItem(), this, desk).open());
        table.setItems(runs);
        return table;
    }

    String kind(JobRun run) {
        return kinds.of(run.kind());
    }

    String workspace(JobRun run) {
        return run.workspace() == null ? getTranslation("operator.run.all") : names.getOrDefault(run.workspace(), "–");
    }

    String stage(Stage which) {
        return getTranslation("operator.run.stage." + which);
    }

    String progress(JobRun run) {
        return run.total() == 0 ? "–" : getTranslation("operator.run.of", run.done(), run.total());
    }

    String begun(JobRun run) {
        return run.begun() == null ? "–" : dates.moment(run.begun());
    }

    /** Of what came to a good end, no earlier try is of interest. */
    static @Nullable String failure(JobRun run) {
        return run.stage() == Stage.DONE ? null : run.failure();
    }

    private static Tone tone(JobRun run) {
        return switch (run.stage()) {
            case RUNNING, WAITING -> Tone.NEUTRAL;
            case LATER -> Tone.SOON;
            case FAILED -> Tone.ACT;
            case DONE -> Tone.QUIET;
        };
    }
}
