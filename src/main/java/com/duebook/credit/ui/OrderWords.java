package com.duebook.credit.ui;

import com.duebook.credit.exposure.Shortfall;
import com.duebook.credit.order.OrderRow;
import com.duebook.credit.order.OrderState;
import com.duebook.credit.order.Prepayment;
import com.duebook.money.MoneyFormat;
import com.duebook.text.Texts;
import com.duebook.ui.Tone;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an order's state and its last answer are called. */
final class OrderWords {

    private OrderWords() {}

    static Tone tone(OrderState state) {
        return switch (state) {
            case WAITING -> Tone.SOON;
            case REFUSED, LAPSED -> Tone.NEUTRAL;
            case RELEASED, USED_UP, CANCELLED -> Tone.QUIET;
        };
    }

    static String state(OrderState state, Texts texts, Locale reader) {
        return texts.get("credit.order.state." + state, reader);
    }

    /** In a few words; empty where nothing was missing and nobody said anything. */
    static String why(OrderRow row, Texts texts, Locale reader) {
        var last = row.last();
        return last == null ? ""
                : Stream.of(last.note(), missing(last.shortfall(), texts, reader), missing(last.prepayment(), texts, reader))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" \u00b7 "));
    }

    private static String missing(@Nullable Prepayment prepayment, Texts texts, Locale reader) {
        return prepayment == null || prepayment.isThere() ? ""
                : texts.get("credit.order.missing.prepay", reader, MoneyFormat.format(prepayment.missing(), reader));
    }

    private static String missing(@Nullable Shortfall shortfall, Texts texts, Locale reader) {
        return shortfall == null ? ""
                : texts.get("credit.order.missing." + shortfall.holder().scope(), reader, MoneyFormat.format(shortfall.missing(), reader));
    }
}
