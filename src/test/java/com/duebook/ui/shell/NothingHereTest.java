package com.duebook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.sidenav.SideNav;
import org.junit.jupiter.api.Test;

class NothingHereTest extends ScreenTest {

    @Test
    void keepsAMemberInTheShell() {
        UI.getCurrent().navigate("nowhere-at-all");

        assertThat(find(H2.class).single().getText()).isEqualTo("Nothing here");
        assertThat(find(SideNav.class).all()).isNotEmpty();
    }

    @Test
    void looksTheSameForSomethingThatIsNotThere() {
        UI.getCurrent().navigate("invoices/00000000-0000-0000-0000-000000000000");

        assertThat(find(H2.class).single().getText()).isEqualTo("Nothing here");
        assertThat(find(SideNav.class).all()).isNotEmpty();
    }
}
