package architecture.bad.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;

@JsModule("./screen.js")
abstract class BundledScreen extends Div {}
