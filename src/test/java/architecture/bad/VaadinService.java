package architecture.bad;

import com.vaadin.flow.component.UI;

class VaadinService {

    void tell() {
        UI.getCurrent().close();
    }
}
