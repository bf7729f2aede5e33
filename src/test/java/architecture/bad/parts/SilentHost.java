package architecture.bad.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;

/** Shows what it is given, and does not tell Vaadin what that may be. */
@Route(value = "silent", registerAtStartup = false)
class SilentHost extends Div {

    SilentHost(List<Part> parts) {
        parts.forEach(part -> add(part.create()));
    }
}
