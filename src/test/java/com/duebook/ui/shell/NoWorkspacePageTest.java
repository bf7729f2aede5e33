package com.duebook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoWorkspacePageTest extends ScreenTest {

    @Override
    protected @Nullable UUID workplace() {
        return null;
    }

    @Test
    void isWhereWhoeverWorksNowhereEndsUp() {
        UI.getCurrent().navigate("");
        assertThat(title()).isEqualTo("You work in no workspace");

        UI.getCurrent().navigate("invoices");
        assertThat(title()).isEqualTo("You work in no workspace");
    }

    @Test
    void isNotNeededToSayThatAnAddressLeadsNowhere() {
        UI.getCurrent().navigate("nowhere-at-all");

        assertThat(find(H2.class).single().getText()).isEqualTo("Nothing here");
    }

    private String title() {
        return find(H1.class).single().getText();
    }
}
