package com.duebook.imports;

import com.duebook.imports.life.Became;

/** What a file of invoices holds. */
sealed interface ImportedItem permits ImportedInvoiceRow, ImportedItem.LeftOut {

    /** Nothing to keep: told in the counts only. */
    record LeftOut(Became became) implements ImportedItem {}
}
