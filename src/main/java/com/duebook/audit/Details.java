package com.duebook.audit;

import com.duebook.money.Money;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one entry says besides who, what and when; written down in the order of {@link Fact}. */
public final class Details {

    private final Map<Fact, Object> facts = new EnumMap<>(Fact.class);

    private Details() {}

    public static Details none() {
        return new Details();
    }

    /** The names of what is different, not the values: those may be somebody's. */
    public static Details changes(Record before, Record after) {
        var changed = Arrays.stream(before.getClass().getRecordComponents())
                .filter(part -> !part.getName().equals("version"))
                .filter(part -> !Objects.equals(value(part, before), value(part, after)))
                .map(RecordComponent::getName)
                .collect(Collectors.joining(" "));
        return none().with(Fact.CHANGED, changed);
    }

    public Details with(Fact fact, UUID id) {
        return put(fact, id.toString());
    }

    public Details with(Fact fact, LocalDate date) {
        return put(fact, date.toString());
    }

    public Details with(Fact fact, long number) {
        return put(fact, number);
    }

    public Details with(Fact fact, Enum<?> word) {
        return put(fact, word.name());
    }

    /** As {@code {"minor": 12300, "currency": "EUR"}}. */
    public Details with(Fact fact, Money amount) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("minor", amount.minor());
        parts.put("currency", amount.currency().getCurrencyCode());
        return put(fact, parts);
    }

    /** @param code of ours, such as the number of an invoice; nothing that a person typed */
    public Details with(Fact fact, String code) {
        return put(fact, code);
    }

    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        facts.forEach((fact, value) -> values.put(fact.name().toLowerCase(Locale.ROOT), value));
        return Collections.unmodifiableMap(values);
    }

    private static @Nullable Object value(RecordComponent part, Record of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Details put(Fact fact, Object value) {
        facts.put(fact, value);
        return this;
    }
}
