package com.duebook.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.jobs.NightlyTask;
import com.duebook.jobs.TaskRun;
import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.background.RecurringJob;
import com.duebook.operator.JobRun.Stage;
import com.duebook.support.OperatorScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.JobDetails;
import org.jobrunr.jobs.context.JobDashboardProgressBar;
import org.jobrunr.jobs.states.JobState;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.navigation.AmountRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class JobsViewTest extends OperatorScreenTest {

    @Autowired List<WorkHandler> handlers;
    @Autowired List<NightlyTask> nights;
    @Autowired List<RecurringJob> recurring;
    @Autowired StorageProvider jobs;
    @Autowired Texts texts;
    @Autowired DataSource source;

    private final UUID item = Ids.next();

    @BeforeEach
    void workThatWasGivenUp() {
        change("""
                insert into work_item (id, workspace_id, kind, subject, state, due_at, attempts, fence, last_error)
                values (?, ?, 'operator.figures', '2026-11-21', 'PARKED', '2199-01-01', 5, 5, 'the disk was full')""",
                Ids.bytes(item), Ids.bytes(bolt));
    }

    /** Another test may have left some behind with its server. */
    @BeforeEach
    void nothingRuns() {
        change("delete from jobrunr_jobs where state = 'PROCESSING'");
    }

    @AfterEach
    void removeIt() {
        change("delete from work_item where id = ?", Ids.bytes(item));
    }

    @Test
    void namesWhoseWorkWasGivenUpAndWhy() {
        UI.getCurrent().navigate("operator/jobs");

        assertThat(shown()).contains("Bolt", "Count for the operator", "the disk was full");
    }

    @Test
    void triesItAgain() {
        UI.getCurrent().navigate("operator/jobs");
        tryAgain();

        assertThat(JdbcClient.create(source).sql("select state from work_item where id = ?").param(Ids.bytes(item))
                .query(String.class).optional()).isNotEqualTo(Optional.of("PARKED"));
    }

    @Test
    void saysWhatRecursInWords() {
        UI.getCurrent().navigate("operator/jobs");

        assertThat(shown()).contains("Begin the nights", "0 * * * *");
    }

    @Test
    void hasWordsForEveryKind() {
        var ours = KindWords.class.getProtectionDomain().getCodeSource().getLocation();
        var kinds = Stream.concat(recurring.stream().map(RecurringJob::id), handlers.stream()
                .filter(it -> ours.equals(AopUtils.getTargetClass(it).getProtectionDomain().getCodeSource().getLocation()))
                .map(WorkHandler::kind)).toList();
        kinds = Stream.concat(kinds.stream(), nights.stream().map(NightlyTask::kind)).toList();

        assertThat(kinds).hasSizeGreaterThan(15).allMatch(kind -> texts.has("operator.kind." + kind));
    }

    @Test
    void tellsWhoseJobFailedHowFarItCameAndWhy() {
        failed("imports.run", bolt);

        UI.getCurrent().navigate("operator/jobs");

        assertThat(cells(runs())).contains("Run an import", "Bolt", "30 of 40", "the disk of it was full");
    }

    @Test
    void narrowsJobsToAStateAndSaysWhenThereAreNone() {
        failed("imports.run", bolt);
        UI.getCurrent().navigate("operator/jobs");

        stage().setValue(Stage.FAILED);
        assertThat(cells(runs())).contains("Run an import");

        stage().setValue(Stage.RUNNING);
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("There is no such job");
    }

    @Test
    void triesAJobAgainAndWritesThatDown() {
        var id = failed("imports.run", bolt);
        UI.getCurrent().navigate("operator/jobs");
        stage().setValue(Stage.FAILED);
        open();

        find(Button.class).withText("Try again").all().getLast().click();

        assertThat(jobs.getJobById(id).getJobStates()).extracting(JobState::getName).contains(StateName.ENQUEUED);
        assertThat(deeds("TRIED_AGAIN")).contains("imports.run");
    }

    @Test
    void deletesAJobForAReason() {
        var id = failed("imports.run", bolt);
        UI.getCurrent().navigate("operator/jobs");
        stage().setValue(Stage.FAILED);
        open();

        find(Button.class).withText("Delete").single().click();
        find(Button.class).withText("Delete").all().getLast().click();
        assertThat(jobs.getJobById(id).getState()).as("without a reason").isEqualTo(StateName.FAILED);
        test(find(TextArea.class).single()).setValue("the file was broken");
        find(Button.class).withText("Delete").all().getLast().click();

        assertThat(jobs.getJobById(id).getState()).isEqualTo(StateName.DELETED);
        assertThat(deeds("JOB_DELETED")).contains("imports.run: the file was broken");
    }

    private UUID failed(String kind, UUID workspace) {
        jobs.getJobList(StateName.FAILED, new AmountRequest("updatedAt:DESC", 1000)).forEach(it -> jobs.deletePermanently(it.getId()));
        var job = new Job(Ids.next(), new JobDetails(new TaskRun(workspace, kind, Ids.next())));
        new JobDashboardProgressBar(job, 40L).setProgress(40, 30, 0);
        job.failed("failed", new IllegalStateException("the disk of it was full"));
        return jobs.save(job).getId();
    }

    @SuppressWarnings("unchecked")
    private Select<Stage> stage() {
        return find(Select.class).single();
    }

    private void open() {
        test(runs()).clickRow(0);
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> runs() {
        return find(JobRunList.class).single().getChildren().flatMap(Component::getChildren)
                .filter(Grid.class::isInstance).map(it -> (Grid<Object>) it).findFirst().orElseThrow();
    }

    private List<String> deeds(String kind) {
        return tenancy.onPlatform(() -> transaction.execute(status -> JdbcClient.create(source)
                .sql("select reason from operator_deed where deed = ?").param(kind).query(String.class).list()));
    }

    @SuppressWarnings("unchecked")
    private void tryAgain() {
        var parked = find(Grid.class).all().stream().map(it -> (Grid<Object>) it)
                .filter(it -> cells(it).contains("the disk was full")).findFirst().orElseThrow();
        var row = IntStream.range(0, test(parked).size())
                .filter(it -> test(parked).getCellText(it, 2).equals("the disk was full")).findFirst().orElseThrow();
        test(parked).clickRow(row);
        find(Button.class).withText("Try again").all().getLast().click();
    }

    @SuppressWarnings("unchecked")
    private List<String> shown() {
        return find(Grid.class).all().stream().flatMap(it -> cells((Grid<Object>) it).stream()).toList();
    }

    private List<String> cells(Grid<Object> grid) {
        return IntStream.range(0, test(grid).size()).boxed()
                .flatMap(row -> IntStream.range(0, Math.min(7, grid.getColumns().size()))
                        .mapToObj(column -> test(grid).getCellText(row, column)))
                .toList();
    }

    private void change(String statement, Object... values) {
        tenancy.onPlatform(() -> transaction.execute(
                status -> JdbcClient.create(source).sql(statement).params(values).update()));
    }
}
