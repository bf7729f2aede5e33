package com.duebook.exports;

import com.duebook.ui.Query;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import java.util.List;
import java.util.Locale;

/** A list that can be written down without its screen, on any process: a bean of the module whose list it is. */
public interface ListExport<T> {

    /** As the journal names it, such as {@code invoices}; at most 40 characters. */
    String list();

    List<Column<T>> columns(Locale language);

    /** @param filter as the list's address says it, of which a {@code FilterBar} has left out what cannot be read */
    Rows<T> rows(Query filter);
}
