package com.duebook.money;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** A table that comes with the product, below {@code /money}. Lines that begin with # say where it is from. */
final class Resource {

    private Resource() {}

    static Stream<String> lines(String name) {
        try (var stream = Objects.requireNonNull(Resource.class.getResourceAsStream("/money/" + name), name);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.readAllLines().stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
