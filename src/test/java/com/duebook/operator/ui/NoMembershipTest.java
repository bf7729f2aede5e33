package com.duebook.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.operator.OperatorDesk;
import com.duebook.operator.OperatorLog;
import com.duebook.operator.WorkspaceFilter;
import com.duebook.operator.WorkspaceHealth;
import com.duebook.operator.WorkspaceOverview;
import com.duebook.operator.WorkspaceSort;
import com.duebook.support.OperatorScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever runs the installation need not work in any of its workspaces. */
class NoMembershipTest extends OperatorScreenTest {

    @Autowired OperatorDesk desk;
    @Autowired WorkspaceOverview overview;
    @Autowired OperatorLog past;

    @Override
    protected @Nullable UUID workplace() {
        return null;
    }

    @Test
    void leadsToTheConsole() {
        UI.getCurrent().navigate("");
        assertThat(title()).isEqualTo("Workspaces");

        UI.getCurrent().navigate("invoices");
        assertThat(title()).isEqualTo("Workspaces");

        UI.getCurrent().navigate("operator/jobs");
        assertThat(title()).isEqualTo("Jobs");

        UI.getCurrent().navigate("operator/installation");
        assertThat(title()).isEqualTo("Installation");
        assertThat(find(SideNavItem.class).all()).extracting(SideNavItem::getPath).doesNotContain("");
    }

    @Test
    void isEnoughToSeeAndToDoWhatOperatorsDo() {
        desk.measure(bolt);
        desk.suspend(bolt, "asked for it");

        assertThat(overview.page(new WorkspaceFilter("bolt", WorkspaceFilter.State.SUSPENDED), WorkspaceSort.NEWEST, 0, 1_000))
                .extracting(WorkspaceHealth::id).contains(bolt);
        assertThat(past.newest().getFirst().reason()).isEqualTo("asked for it");
    }

    private String title() {
        return find(H1.class).single().getText();
    }
}
