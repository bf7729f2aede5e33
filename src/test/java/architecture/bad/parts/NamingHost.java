package architecture.bad.parts;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;

@Route(value = "naming", registerAtStartup = false)
@Uses(Avatar.class)
class NamingHost extends Div {

    NamingHost(List<Part> parts) {
        parts.forEach(part -> add(part.create()));
    }
}
