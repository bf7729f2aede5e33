package architecture.bad.parts;

import com.vaadin.flow.component.Component;

interface Part {

    Component create();
}
