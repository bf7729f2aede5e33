package com.duebook.jobs;

import java.util.Map;

/** What a module counts in the current workspace, for operators, who look into none; a bean is asked every night. */
public interface WorkspaceCount {

    /** What several modules count of one is added up. */
    enum Figure {
        MEMBERS,
        CUSTOMERS,
        /** Drafts are none yet. */
        INVOICES,
        OPEN_ITEMS,
        MAILS,
        FAILED_MAILS,
        /** Of the journal. */
        ENTRIES,
        /** Microseconds since 1970; left out before the first. */
        LAST_DEED_AT,
        /** Files and pictures that were handed in. */
        DOCUMENTS,
        DOCUMENT_BYTES
    }

    Map<Figure, Long> count();
}
