package com.duebook.supply;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the build file says that the jar for production leaves out.
 *
 * @param patterns of entries, such as {@code com/duebook/sandbox/**}
 */
record LeanDefinition(List<String> patterns) {

    private static final Pattern LEFT_OUT =
            Pattern.compile("<classifier>lean</classifier>\\s*<excludes>(.*?)</excludes>", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("<exclude>(.*?)</exclude>");

    static LeanDefinition in(Path pom) throws IOException {
        var patterns = LEFT_OUT.matcher(Files.readString(pom)).results()
                .flatMap(block -> ENTRY.matcher(block.group(1)).results()).map(found -> found.group(1).strip()).toList();
        if (patterns.isEmpty()) {
            throw new IllegalStateException(pom + " does not say what the lean jar leaves out");
        }
        return new LeanDefinition(patterns);
    }

    boolean leavesOut(String entry) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, entry));
    }

    /** Patterns that are of no entry: what they meant has moved. */
    List<String> idle(List<String> entries) {
        return patterns.stream().filter(pattern -> entries.stream().noneMatch(entry -> matches(pattern, entry))).toList();
    }

    private static boolean matches(String pattern, String entry) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(entry));
    }
}
