package com.duebook.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Public data that is not part of the repository: in {@code ../shared/data}, or where {@code -Dduebook.shared} says. */
public final class SharedData {

    private SharedData() {}

    public static Optional<Path> find(String name) {
        var given = System.getProperty("duebook.shared", "");
        var here = Path.of("").toAbsolutePath();
        var above = Stream.iterate(here, folder -> folder.getParent() != null, Path::getParent)
                .map(folder -> folder.resolve("shared"));
        return Stream.concat(given.isBlank() ? Stream.empty() : Stream.of(Path.of(given)), above)
                .map(folder -> folder.resolve("data").resolve(name))
                .filter(Files::isReadable)
                .findFirst();
    }
}
