package com.duebook.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.operator.OperatorDesk;
import com.duebook.operator.WorkspaceHealth;
import com.duebook.operator.WorkspaceOverview;
import com.duebook.support.OperatorScreenTest;
import com.duebook.tenancy.Ids;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkspacesViewTest extends OperatorScreenTest {

    private static final int MEMBERS = 1;

    @Autowired OperatorDesk desk;
    @Autowired WorkspaceOverview overview;

    private final String name = "Harbour " + Ids.next();
    private UUID harbour = Ids.next();

    @BeforeEach
    void aWorkspaceOfItsOwnName() {
        harbour = workspaces.open(name);
    }

    @Test
    void showsNoFiguresBeforeTheyWereCounted() {
        find();
        assertThat(cells()).startsWith(name).contains("–").doesNotContain("0", "1");

        desk.measure(harbour);
        find();
        assertThat(cells().get(MEMBERS)).isEqualTo("1");
    }

    @Test
    void findsByNameAndState() {
        find();
        assertThat(rows()).containsExactly(harbour);

        UI.getCurrent().navigate("operator", QueryParameters.full(
                Map.of("q", new String[] {name}, "state", new String[] {"SUSPENDED"})));
        assertThat(rows()).isEmpty();
    }

    @Test
    void sortsAsIsAskedFor() {
        clock.advance(Duration.ofDays(1));
        var later = workspaces.open(name + " annex");

        find();
        assertThat(rows()).containsExactly(harbour, later);

        UI.getCurrent().navigate("operator", QueryParameters.full(
                Map.of("q", new String[] {name}, "sort", new String[] {"newest"})));
        assertThat(rows()).containsExactly(later, harbour);
    }

    @Test
    void suspendsForAReasonAndResumes() {
        find();
        test(grid()).clickRow(0);
        press("Suspend");
        because("has not paid");
        press("Suspend");

        assertThat(overview.one(harbour).suspendedAt()).isNotNull();

        press("Resume");
        because("has paid");
        press("Resume");

        assertThat(overview.one(harbour).suspendedAt()).isNull();
    }

    @Test
    void suspendsNobodyWithoutAReason() {
        find();
        test(grid()).clickRow(0);
        press("Suspend");
        press("Suspend");

        assertThat(overview.one(harbour).suspendedAt()).isNull();
    }

    private void find() {
        UI.getCurrent().navigate("operator", QueryParameters.of("q", name));
    }

    private void because(String reason) {
        find(TextArea.class).single().setValue(reason);
    }

    /** The dialog that was opened last has it. */
    private void press(String label) {
        find(Button.class).all().stream().filter(it -> label.equals(it.getText())).toList().getLast().click();
        roundTrip();
    }

    private List<UUID> rows() {
        return IntStream.range(0, test(grid()).size()).mapToObj(row -> test(grid()).getRow(row).id()).toList();
    }

    private List<String> cells() {
        return IntStream.range(0, grid().getColumns().size()).filter(column -> column != 1)
                .mapToObj(column -> test(grid()).getCellText(0, column)).toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<WorkspaceHealth> grid() {
        return (Grid<WorkspaceHealth>) find(Grid.class).single();
    }
}
