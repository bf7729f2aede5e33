package com.duebook.faults.failing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in an answer what is nobody's business: where it went wrong, and what Duebook stands on. */
final class Leaks {

    private static final List<Pattern> INSIDES = List.of(
            Pattern.compile("\\bat [\\w.$/]+\\([\\w$]+\\.java(:\\d+)?\\)"),
            Pattern.compile("\\b[a-z]\\w*(\\.\\w+)+(Exception|Error)\\b"),
            Pattern.compile("(?i)\\bselect\\s[^<>]{1,300}\\sfrom\\s+\\w+"),
            Pattern.compile("(?i)\\binsert into \\w+ ?\\(|\\bupdate \\w+ set \\w+ ?=|\\bdelete from \\w+ where"),
            Pattern.compile("SQLState|SQLException|jdbc:"),
            Pattern.compile("/(tmp|home|root|usr|var|opt)/\\w+"));

    private final List<String> secrets;

    /** @param secrets hosts, ports and folders of this very run */
    Leaks(List<String> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    Optional<String> in(String answer) {
        return secrets.stream().filter(answer::contains).findFirst().or(() -> INSIDES.stream().map(inside -> inside.matcher(answer))
                .flatMap(found -> found.results().map(result -> result.group()).limit(1)).findFirst());
    }
}
