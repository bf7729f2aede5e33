package com.duebook.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.installation.Installation;
import com.duebook.operator.OperatorDesk;
import com.duebook.operator.OperatorLogRow;
import com.duebook.operator.Running;
import com.duebook.support.OperatorScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InstallationViewTest extends OperatorScreenTest {

    @Autowired Installation installation;
    @Autowired Running running;
    @Autowired OperatorDesk desk;

    @Test
    void saysWhatRunsAndWhoseTheDatabaseIs() {
        UI.getCurrent().navigate("operator/installation");

        assertThat(find(DescriptionList.Description.class).all()).extracting(DescriptionList.Description::getText)
                .contains(installation.id(), running.facts().server(), Integer.toString(running.facts().schemaLevel()));
        assertThat(running.facts().schemaLevel()).isPositive();
    }

    @Test
    void namesWhoDidWhatToWhomAndWhy() {
        desk.suspend(bolt, "sends threats");

        UI.getCurrent().navigate("operator/installation");

        assertThat(newest()).contains("Opa Operator", "Suspended", "Bolt", "sends threats");
    }

    @Test
    void tellsWorkThatWasTriedAgainFromReasons() {
        assertThat(new OperatorLogRow(clock.instant(), "TRIED_AGAIN", null, null, "mail.deliver").isAboutWork()).isTrue();
        assertThat(new OperatorLogRow(clock.instant(), "SUSPENDED", null, null, "mail.deliver").isAboutWork()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private List<String> newest() {
        var grid = (Grid<OperatorLogRow>) find(Grid.class).single();
        return IntStream.range(0, grid.getColumns().size()).mapToObj(column -> test(grid).getCellText(0, column)).toList();
    }
}
