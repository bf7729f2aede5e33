package com.duebook.customers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.menubar.MenuBar;
import org.junit.jupiter.api.Test;

class AuditorScreensTest extends ScreenTest {

    @Override
    protected Role role() {
        return Role.AUDITOR;
    }

    @Test
    void readsAndTakesAlongButChangesNothing() {
        UI.getCurrent().navigate("customers");

        assertThat(find(Button.class).withText("New customer").exists()).isFalse();
        assertThat(find(MenuBar.class).all())
                .flatExtracting(MenuBar::getItems)
                .anyMatch(item -> item.getElement().getTextRecursively().equals("Export"));
    }

    @Test
    void doesNotImport() {
        UI.getCurrent().navigate("imports");

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Nothing here");
    }
}
