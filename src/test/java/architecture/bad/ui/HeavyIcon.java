package architecture.bad.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

class HeavyIcon extends Div {

    HeavyIcon() {
        add(VaadinIcon.PLUS.create());
    }
}
