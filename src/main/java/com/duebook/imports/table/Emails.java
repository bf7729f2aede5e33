package com.duebook.imports.table;

import com.duebook.identifiers.MailAddress;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The mail addresses of a cell.
 *
 * @param first as it is written where it is the only one, or they are none
 * @param others parted by commas; null when there are none
 */
public record Emails(@Nullable String first, @Nullable String others) {

    public static Emails of(RowCells cells) {
        var all = MailAddress.several(cells.text(ImportField.EMAIL, 1_000));
        var others = all.stream().skip(1).map(MailAddress::value).collect(Collectors.joining(", "));
        return all.isEmpty() ? new Emails(cells.text(ImportField.EMAIL, 254), null)
                : new Emails(all.getFirst().value(), others.isEmpty() ? null : others);
    }
}
