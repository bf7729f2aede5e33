package com.duebook.segments.ui.editor;

import com.duebook.facts.condition.Condition;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A comparison, or a group of them, being written. */
interface ConditionPart {

    /** With every fault marked at its field; empty when there is one. */
    Optional<Condition> read();

    Component component();
}
