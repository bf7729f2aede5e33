package com.duebook.workspace.login.ui;

import com.duebook.identity.Person;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** One way to take the second step, shown on its page one below the other. It ends with {@link SignInSession#finish}. */
public interface StepPart {

    /** One of {@link com.duebook.ui.place.Places.SecondStep}. */
    int order();

    /** Empty for whoever has no such factor. */
    Optional<Component> create(Person person);
}
