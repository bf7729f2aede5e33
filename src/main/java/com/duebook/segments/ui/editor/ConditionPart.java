package com.duebook.segments.ui.editor;

import com.duebook.facts.condition.Condition;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A comparison, or a group of them, being written. */
interface ConditionPart {

    /**
     * With every fault marked at its field; empty when there is one.
     *
     * @param isWhole whether fields are marked, too, that nobody has been in yet
     */
    Optional<Condition> read(boolean isWhole);

    Component component();
}
