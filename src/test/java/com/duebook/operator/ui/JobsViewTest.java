package com.duebook.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.jobs.NightlyTask;
import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.background.RecurringJob;
import com.duebook.support.OperatorScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.text.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class JobsViewTest extends OperatorScreenTest {

    @Autowired List<WorkHandler> handlers;
    @Autowired List<RecurringJob> recurring;
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

        assertThat(kinds).hasSizeGreaterThan(15).allMatch(kind -> texts.has("operator.kind." + kind));
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
                .flatMap(row -> IntStream.range(0, Math.min(3, grid.getColumns().size()))
                        .mapToObj(column -> test(grid).getCellText(row, column)))
                .toList();
    }

    private void change(String statement, Object... values) {
        tenancy.onPlatform(() -> transaction.execute(
                status -> JdbcClient.create(source).sql(statement).params(values).update()));
    }
}
