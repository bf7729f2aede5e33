package architecture.bad;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Abstract, so that Vaadin does not register it in tests. */
@Route("public-screen")
public abstract class PublicScreen extends Div {}
