package com.duebook.dualcontrol.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import java.util.function.Consumer;

/** Shows a second factor of this kind instead of a code, such as a passkey. Only asked of whoever has one. */
public interface FactorPart {

    /** @param shown is given what looks at the answer and refuses a wrong one, whoever's it is meant to be */
    Component create(UUID person, Consumer<Consumer<UUID>> shown);
}
