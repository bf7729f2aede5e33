package com.duebook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.ScreenTest;
import com.duebook.ui.Bell;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the drawer is closed, what is new is told by the bar all the same. */
class PhoneBarTest extends ScreenTest {

    @Test
    void showsTheBellsOfTheDrawerAsTheyAreNow() {
        UI.getCurrent().navigate("home");
        var bells = alerts();
        assertThat(bells).hasSize(2).extracting(Bell.Link::isVisible).containsOnly(true);
        assertThat(bells).filteredOn(bell -> bell.getElement().getParent().getParent().getClassList().contains("phone-bar")).hasSize(1);

        bells.getFirst().show("7", "7 customers with new alerts");
        assertThat(alerts()).extracting(bell -> bell.getElement().getTextRecursively()).containsExactly("7", "7");
        assertThat(alerts()).extracting(bell -> bell.getElement().getAttribute("aria-label"))
                .containsOnly("7 customers with new alerts");

        bells.getFirst().setVisible(false);
        assertThat(alerts()).isEmpty();
    }

    private List<Bell.Link> alerts() {
        return find(Bell.Link.class).all().stream().filter(bell -> bell.getHref().equals("alerts")).toList();
    }
}
