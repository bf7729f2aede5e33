package com.duebook.credit.ui.file;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A section of a customer's credit file. */
interface CreditFilePart {

    /** The lower, the further up. */
    int order();

    Component of(UUID customer);
}
