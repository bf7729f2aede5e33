package com.duebook.sandbox.stripe.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A form-encoded request with nested names such as {@code line_items[0][price_data][currency]}. */
public final class Form {

    private final Map<String, String> all = new LinkedHashMap<>();
    private final Map<String, String> unread;

    Form(Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> all.put(name, values[0]));
        unread = new LinkedHashMap<>(all);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(unread.remove(name)).or(() -> Optional.ofNullable(all.get(name)))
                .filter(value -> !value.isEmpty());
    }

    public String required(String name) {
        return text(name).orElseThrow(() -> StripeError.invalid("parameter_missing", name, "Missing required param: " + name + "."));
    }

    public Optional<Long> number(String name) {
        return text(name).map(value -> {
            try {
                return Long.valueOf(value);
            } catch (NumberFormatException e) {
                throw StripeError.invalid("parameter_invalid_integer", name, "Invalid integer: " + value);
            }
        });
    }

    /** The direct children, such as the entries of {@code metadata[...]}. */
    public Map<String, String> group(String name) {
        var found = new LinkedHashMap<String, String>();
        all.forEach((key, value) -> {
            if (key.startsWith(name + "[") && key.endsWith("]")) {
                found.put(key.substring(name.length() + 1, key.length() - 1), value);
                unread.remove(key);
            }
        });
        return found;
    }

    public List<String> list(String name) {
        return new ArrayList<>(group(name).values());
    }

    boolean has(String prefix) {
        return all.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** Stripe refuses what it does not know; so a typing error of the adapter is found here, not in production. */
    public void refuseOthers() {
        unread.keySet().stream().findFirst().ifPresent(name -> {
            throw StripeError.invalid("parameter_unknown", name, "Received unknown parameter: " + name);
        });
    }

    /** The same for the same parameters, whatever their order. */
    public String fingerprint() {
        return new TreeMap<>(all).toString();
    }
}
