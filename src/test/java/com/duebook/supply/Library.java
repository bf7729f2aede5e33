package com.duebook.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** @param optional whether it is for trying out only: declared so in the build file, or there for such a one alone */
record Library(String group, String name, String version, Path jar, boolean optional) {

    private static final String OPTIONAL = " (optional)";

    /** @param file what {@code dependency:list} wrote */
    static List<Library> in(Path file) throws IOException {
        return of(Files.readAllLines(file));
    }

    /** @param listed lines such as {@code org.slf4j:slf4j-api:jar:2.0.18:compile:/repository/slf4j-api-2.0.18.jar} */
    static List<Library> of(List<String> listed) {
        return listed.stream().filter(line -> line.contains(":jar:")).sorted().map(Library::of).toList();
    }

    private static Library of(String line) {
        var described = line.strip().split(" -- ", 2)[0];
        var named = described.replace(OPTIONAL, "");
        var parts = named.split(":", 0);
        return new Library(parts[0], parts[1], parts[3], Path.of(named.substring(named.indexOf(":/") + 1)), described.endsWith(OPTIONAL));
    }

    String file() {
        return jar.getFileName().toString();
    }
}
