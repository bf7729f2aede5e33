package com.duebook.ui.form;

import com.duebook.money.AmountReader;
import com.duebook.money.Reading;
import com.duebook.money.Reading.Ambiguous;
import com.duebook.money.Reading.Unreadable;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a typed text means in one field.
 *
 * @param unfit why a number that was understood cannot stand there; null when it can
 * @param complaint what is wrong with a text that is no number
 */
record NumberReading(String text, AmountReader reader, Function<BigDecimal, @Nullable String> unfit,
        Function<BigDecimal, String> format, Function<Unreadable, String> complaint) {

    /** Empty unless it is clear and fits. */
    Optional<BigDecimal> number() {
        return reader.read(text).clear().filter(this::fits);
    }

    /** Those that fit, where it could mean two things. */
    List<BigDecimal> meanings() {
        return reader.read(text) instanceof Ambiguous two ? two.values().stream().filter(this::fits).toList() : List.of();
    }

    /** In the field's words; asks where one of several may have been meant. */
    String trouble(Component field) {
        var fitting = meanings().stream().map(format).toList();
        if (fitting.size() == 2) {
            return field.getTranslation("money.field.two", fitting.getFirst(), fitting.getLast());
        }
        if (fitting.size() == 1) {
            return field.getTranslation("money.field.one", fitting.getFirst());
        }
        return switch (reader.read(text)) {
            case Unreadable unreadable -> complaint.apply(unreadable);
            case Ambiguous two -> unfitOf(two.group());
            case Reading.Amount amount -> unfitOf(amount.value());
        };
    }

    private boolean fits(BigDecimal number) {
        return unfit.apply(number) == null;
    }

    private String unfitOf(BigDecimal number) {
        return Objects.requireNonNullElse(unfit.apply(number), "");
    }
}
