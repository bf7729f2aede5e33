package com.duebook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the address says about filters, sorting and tabs, so that a link shows a colleague the same thing. Blank values
 * are left out.
 */
public record Query(Map<String, String> values) {

    /** What signing in adds to the address that somebody came for. */
    private static final String AFTER_SIGN_IN = "continue";

    public static Query of(Location location) {
        var values = new LinkedHashMap<String, String>();
        location.getQueryParameters().getParameters().forEach((name, all) -> values.put(name, all.getFirst()));
        values.remove(AFTER_SIGN_IN);
        return new Query(values);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    public @Nullable LocalDate date(String name) {
        return dateOf(get(name));
    }

    /** @param written in ISO form; whatever else it is stands for none */
    public static @Nullable LocalDate dateOf(String written) {
        try {
            return written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException damaged) {
            return null;
        }
    }

    /** Whether it is the id of something. */
    public static boolean isId(String written) {
        try {
            return UUID.fromString(written).toString().equalsIgnoreCase(written);
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    /** Whether it is the code of a currency, as ISO writes it. */
    public static boolean isCurrency(String written) {
        try {
            return Currency.getInstance(written).getCurrencyCode().equals(written);
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    public Query with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        if (value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Query(changed);
    }

    /** Goes there, so that Back returns to what was shown before. */
    public void show(String path) {
        UI.getCurrent().navigate(path, parameters());
    }

    public QueryParameters parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> all.put(name, List.of(value)));
        return new QueryParameters(all);
    }
}
