package com.duebook.imports.table;

import com.duebook.imports.format.CurrencyWords;
import com.duebook.imports.format.Flags;
import com.duebook.imports.format.Terms;
import com.duebook.imports.life.LimitWords;
import com.duebook.imports.life.ItemKind;
import com.duebook.imports.life.ItemStatus;
import com.duebook.imports.life.PaymentStatus;
import com.duebook.money.AmountReader;
import com.duebook.money.Reading;
import java.util.List;
import java.util.Optional;

/** Whether the first values of a column can be what somebody chooses it for. */
public final class ColumnCheck {

    private ColumnCheck() {}

    /** The first value that cannot be, where none of those seen can. */
    public static Optional<String> misfit(Preview preview, ImportField field, int column) {
        var values = preview.rows().stream().filter(row -> column >= 0 && column < row.size()).map(row -> row.get(column))
                .filter(text -> !text.isBlank()).toList();
        return fitsNone(preview, field, values) ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private static boolean fitsNone(Preview preview, ImportField field, List<String> values) {
        return !values.isEmpty() && values.stream().noneMatch(text -> fits(preview, field, text.strip()));
    }

    private static boolean fits(Preview preview, ImportField field, String text) {
        return switch (field.type()) {
            case TEXT, COUNTRY -> true;
            case DATE -> !preview.guess().form().read(null, text).isEmpty();
            case AMOUNT, NUMBER -> !(AmountReader.file(null, null).read(text) instanceof Reading.Unreadable);
            case CURRENCY -> !CurrencyWords.read(text).isEmpty();
            case EMAIL -> text.contains("@");
            case DAYS -> Terms.read(text) instanceof Terms.Days || Terms.net(text).isPresent();
            case FLAG -> Flags.read(text).isPresent();
            case STATUS -> ItemStatus.read(text).isPresent();
            case PAYMENT_STATUS -> PaymentStatus.read(text).isPresent();
            case KIND -> ItemKind.read(text).isPresent();
            case LIMIT_KIND -> LimitWords.limit(text).isPresent();
            case COVER_KIND -> LimitWords.cover(text).isPresent();
            case SCOPE -> LimitWords.scope(text).isPresent();
        };
    }
}
