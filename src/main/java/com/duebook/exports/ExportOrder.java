package com.duebook.exports;

import com.duebook.sheets.SheetFormat;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exported;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for, and as it was then: the list, what it is narrowed to, and how many rows that were.
 *
 * @param id of the task that writes it
 * @param expires when the file is forgotten; null while there is none
 */
public record ExportOrder(
        UUID id, UUID member, String askedBy, String list, Query filter, Exported what, SheetFormat format, Locale language, long rows,
        Instant askedAt, @Nullable Instant expires) {

    boolean isReady(Instant now) {
        return expires != null && now.isBefore(expires);
    }
}
