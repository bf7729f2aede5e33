package com.duebook.imports;

import com.duebook.imports.table.Mapping;
import java.util.Optional;

/** What the journal says was chosen to be taken that would be faults otherwise. */
enum TakenAnyway {
    /** Payments that seemed to be here already, or were twice in a file. */
    TAKEN_TWICE,
    /** Open invoices whose terms are longer than an insurer covers. */
    TAKEN_UNCOVERED,
    TAKEN_TWICE_AND_UNCOVERED;

    static Optional<TakenAnyway> of(Mapping mapping) {
        if (mapping.takesUncovered()) {
            return Optional.of(mapping.takesAlike() ? TAKEN_TWICE_AND_UNCOVERED : TAKEN_UNCOVERED);
        }
        return mapping.takesAlike() ? Optional.of(TAKEN_TWICE) : Optional.empty();
    }
}
