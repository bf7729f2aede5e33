package com.duebook.alerts.ui;

import com.duebook.alerts.Severity;
import com.duebook.ui.StatusBadge;
import com.vaadin.flow.component.UI;

/** How bad an alert is, in a word and a colour. */
public class SeverityBadge extends StatusBadge {

    public SeverityBadge(Severity severity) {
        super(UI.getCurrent().getTranslation(Severities.key(severity)), Severities.tone(severity));
    }
}
