package com.duebook.isolation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.instancio.Instancio;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.springframework.data.domain.Limit;

/** Something to call a method with, whatever it asks for. */
final class Arguments {

    private Arguments() {}

    static @Nullable Object any(Class<?> type) {
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 11, 21);
        }
        if (Map.class.isAssignableFrom(type)) {
            return Map.of();
        }
        if (Set.class.isAssignableFrom(type)) {
            return Set.of();
        }
        if (type.isAssignableFrom(List.class) && Iterable.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type)) {
            return List.of(UUID.randomUUID());
        }
        if (type == Limit.class) {
            return Limit.unlimited();
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type.isInterface()) {
            return Mockito.mock(type);
        }
        try {
            return Instancio.create(type);
        } catch (RuntimeException unknown) {
            return null;
        }
    }
}
