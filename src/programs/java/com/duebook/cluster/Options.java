package com.duebook.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What was written behind the program's name. */
public record Options(List<String> arguments) {

    /** Everything that is no option. */
    public List<String> names() {
        return arguments.stream().filter(argument -> !argument.startsWith("--")).toList();
    }

    public boolean full() {
        return arguments.contains("--full");
    }

    public long seed() {
        return Long.parseLong(value("seed", String.valueOf(new Random().nextInt(1_000_000))));
    }

    /** Where {@code bin/run} lays the product out. */
    Path app() {
        return Path.of("target", "app").toAbsolutePath();
    }

    /** With rights to create schemas; null for an embedded MariaDB. */
    Store.@Nullable Account server() {
        var url = value("database", "");
        return url.isEmpty() ? null : new Store.Account(url, value("user", "duebook"), value("password", "duebook"));
    }

    public String value(String name, String otherwise) {
        return arguments.stream().filter(argument -> argument.startsWith("--" + name + "="))
                .map(argument -> argument.substring(name.length() + 3)).findFirst().orElse(otherwise);
    }
}
