package com.duebook.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields in the order they are written; what is not there is left out. */
public record FileFields(Map<String, Object> map) {

    public FileFields() {
        this(new LinkedHashMap<>());
    }

    public FileFields with(String name, @Nullable Object value) {
        if (value != null && !value.equals("") && !value.equals(List.of())) {
            map.put(name, value);
        }
        return this;
    }
}
