package com.duebook.credit.ui;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.score.AssessAll;
import com.duebook.credit.score.due.DueFilter;
import com.duebook.credit.score.due.DueList;
import com.duebook.credit.score.due.DueReason;
import com.duebook.credit.score.due.DueRow;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DueViewTest extends ScreenTest {

    @Autowired Books books;
    @Autowired AssessAll all;
    @Autowired DueList list;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void oneAssessed() {
        customer = books.customer(acme, "Harbor Ltd");
        books.issued(acme, customer, eur(300_00));
        night();
    }

    @Test
    void listsWhatLacksInputsAndWhat() {
        open("missing");

        assertThat(grid().getGenericDataView().getItems()).singleElement()
                .satisfies(row -> assertThat(row.missing()).contains("PROMPTNESS_INDEX").doesNotContain("LIMIT_USED"));
    }

    @Test
    void listsWhatRunsOutInTwoWeeksAndWhatHas() {
        open("");
        assertThat(grid().getGenericDataView().getItems()).isEmpty();

        clock.advance(Duration.ofDays(170));
        open("");
        assertThat(grid().getGenericDataView().getItems()).hasSize(1);

        clock.advance(Duration.ofDays(30));
        open("stale");
        assertThat(grid().getGenericDataView().getItems()).hasSize(1);
    }

    @Test
    void assessesTheChosenOnes() {
        clock.advance(Duration.ofDays(200));
        open("stale");

        grid().select(grid().getGenericDataView().getItems().findFirst().orElseThrow());
        test(find(com.vaadin.flow.component.button.Button.class).withText("Assess now").single()).click();

        assertThat(workspaces.in(acme, () -> list.page(new DueFilter("", DueReason.STALE, null), 0, 10))).isEmpty();
    }

    @Test
    void narrowsByClassAndName() {
        assertThat(page("harb", "Ordinary")).isEqualTo(1);
        assertThat(page("harb", "Good")).isZero();
        assertThat(page("other", null)).isZero();
        assertThat(workspaces.in(bolt, () -> list.page(new DueFilter("", DueReason.MISSING, null), 0, 10))).isEmpty();
    }

    private int page(String text, @org.jspecify.annotations.Nullable String name) {
        return workspaces.in(acme, () -> list.page(new DueFilter(text, DueReason.MISSING, name), 0, 10)).size();
    }

    private void night() {
        workspaces.in(acme, () -> all.on(clock.instant().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    private void open(String reason) {
        UI.getCurrent().navigate("assessments", reason.isEmpty() ? QueryParameters.empty() : QueryParameters.of("state", reason));
    }

    @SuppressWarnings("unchecked")
    private Grid<DueRow> grid() {
        return find(Grid.class).single();
    }
}
